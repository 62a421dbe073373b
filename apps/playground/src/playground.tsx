import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer'
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history'
import { GraphiQLProvider } from '@graphiql/react'
import { GraphiQL, GraphiQLInterface } from 'graphiql'
import { fetcher } from './ask.ts'
import { CostLine } from './cost-line.tsx'
import { FIRST_EXAMPLES } from './examples.ts'
import { Header } from './header.tsx'
import type { Language } from './language.ts'
import type { Shared } from './share.ts'
import { FollowSystemTheme } from './theme.tsx'

const plugins = [DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN]

interface PlaygroundProps {
  language: Language
  shared: Shared | null
}

/**
 * GraphiQL under a header of the project's own. A shared query wins over what this browser remembers. GraphiQL's editor of
 * headers is left out, since its history would keep a key typed there; the header above has a field for it.
 */
export function Playground({ language, shared }: PlaygroundProps) {
  const initial = shared ? { initialQuery: shared.query, initialVariables: shared.variables } : {}
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      plugins={plugins}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      defaultTabs={shared ? [shared] : FIRST_EXAMPLES.map(({ query }) => ({ query }))}
      defaultQuery=""
      {...initial}
    >
      <HistoryStore>
        <DocExplorerStore>
          <FollowSystemTheme />
          <Header language={language} />
          <main lang="en">
            <GraphiQLInterface isHeadersEditorEnabled={false} showPersistHeadersSettings={false}>
              <GraphiQL.Logo>{null}</GraphiQL.Logo>
              <GraphiQL.Footer>
                <CostLine language={language} />
              </GraphiQL.Footer>
            </GraphiQLInterface>
          </main>
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  )
}
