import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from '../context.ts'
import { Written } from '../heavy/written.ts'
import { type Scales, scalesFor } from './cost.ts'

/**
 * Weighs every operation with its variables before it is executed, charges its caller, and gives back what the answer did not
 * use. It looks at the resolved operation and not in validation, which a document met before skips.
 */
export const guardPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async ({ contextValue: { account, reportsCost } }) => {
    let scales: Scales | undefined
    let parsed = false
    return {
      parsingDidStart: async () => {
        parsed = true
      },
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (!operation) return // None when a document holds several and the name fits none.
        scales = scalesFor({ schema, document, operation, given: request.variables ?? {} })
        if (scales) account.charge(scales.requested()) // Otherwise execution refuses the variables and names them.
      },
      willSendResponse: async ({ response: { body } }) => {
        if (body.kind !== 'single') return
        const { data } = body.singleResult
        // An answer that failed shows nothing of the work it took, which was perhaps all of it.
        const actual = data === null ? account.requested : data instanceof Written ? data.actual : scales?.actual(data)
        account.settle(actual ?? 0, !parsed)
        if (reportsCost) body.singleResult.extensions = { ...body.singleResult.extensions, cost: account.report() }
      },
    }
  },
}
