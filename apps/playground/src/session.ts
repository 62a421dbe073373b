import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import type { Shared } from './share.ts'

/** The editors as the header needs them; `ready` turns true when Monaco has loaded. */
export interface Session {
  ready: boolean
  /** What the editors hold now. */
  current: () => Shared
  /** Puts a query into a tab of its own, or into the tab that already holds it. */
  open: (shared: Shared) => void
  /** Sends what the editor holds; `operationName` because GraphiQL learns of a new text only after a pause. */
  run: (operationName: string) => void
}

export function useSession(): Session {
  const { tabs, queryEditor, variableEditor } = useGraphiQL(({ tabs, queryEditor, variableEditor }) => ({
    tabs,
    queryEditor,
    variableEditor,
  }))
  const { addTab, changeTab, run, setOperationName, updateActiveTabValues } = useGraphiQLActions()

  return {
    ready: queryEditor !== undefined,
    current: () => ({ query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' }),
    open: ({ query, variables }) => {
      const index = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables)
      if (index >= 0) return changeTab(index)
      addTab()
      queryEditor?.setValue(query)
      variableEditor?.setValue(variables)
      // The editors tell the tab after a pause; the history would miss a query that runs before that.
      updateActiveTabValues({ query, variables })
    },
    run: (operationName) => {
      setOperationName(operationName)
      run()
    },
  }
}
