import { builder } from '../../builder.ts'
import { CITED, NOT_STATED } from '../../graphql/cited.ts'
import { classesOf, DisaggregationType } from '../../graphql/disaggregation.ts'
import { registerNode } from '../../graphql/nodes.ts'
import { QuantityType, quantityOf } from '../../graphql/quantity.ts'
import { LocalisedText, localisedOrNull } from '../../graphql/text.ts'
import { priced } from '../../guard/price.ts'

builder.prismaNode('DocumentTarget', {
  id: { field: 'id' },
  fields: (t) => ({
    document: t.relation('document', { description: 'The document that sets it.' }),
    indicator: t.relation('indicator', { description: 'What is counted.' }),
    disaggregation: t.field({
      extensions: priced({ size: 1 }),
      type: [DisaggregationType],
      description: 'Which part of the total it speaks of; empty for the whole.',
      resolve: ({ disaggregation }) => classesOf(disaggregation),
    }),
    scope: t.field({
      type: LocalisedText,
      nullable: true,
      description: 'To what it applies, where it is not the whole country.',
      resolve: ({ scopeVi, scopeEn }) => localisedOrNull(scopeVi, scopeEn),
    }),
    quantity: t.field({ type: QuantityType, description: 'How much it sets.', resolve: quantityOf }),
    dueOn: t.expose('dueOn', { type: 'Date', description: 'Day by which it is due, inclusive.' }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

registerNode('DocumentTarget', (prisma, ids, query) =>
  prisma.documentTarget.findMany({ ...query, where: { id: { in: [...ids] } } }),
)

builder.prismaObjectField('Indicator', 'documentTargets', (t) =>
  t.relation('documentTargets', {
    description: 'Values that documents set for it, earliest due first; beside them stand the provincial targets.',
    query: { orderBy: [{ dueOn: 'asc' }, { ordinal: 'asc' }] },
  }),
)
