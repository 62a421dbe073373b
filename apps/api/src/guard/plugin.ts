import type { ApolloServerPlugin } from '@apollo/server'
import { getVariableValues } from 'graphql'
import type { Context } from '../context.ts'
import { Scales } from './cost.ts'

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
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {})
        if (!coerced) return // Execution refuses the variables, and tells which.
        scales = new Scales({ schema, document, operation, variables: coerced })
        account.charge(scales.requested())
      },
      willSendResponse: async ({ response: { body } }) => {
        if (body.kind !== 'single') return
        account.settle(scales?.actual(body.singleResult.data) ?? 0, !parsed)
        if (reportsCost) body.singleResult.extensions = { ...body.singleResult.extensions, cost: account.report() }
      },
    }
  },
}
