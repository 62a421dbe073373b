import type { PolicyCondition as ConditionRow } from '@nhip-cau/database/generated/client'
import { builder } from '../../builder.ts'
import { CITED, NOT_STATED } from '../../graphql/cited.ts'
import type { Ordering } from '../../graphql/keyset.ts'
import { readList } from '../../graphql/list.ts'
import { registerNode } from '../../graphql/nodes.ts'
import { QuantityType, quantityOf } from '../../graphql/quantity.ts'
import { LocalisedText, localised } from '../../graphql/text.ts'

export const PolicyCondition = builder.prismaNode('PolicyCondition', {
  id: { field: 'id' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Stable name.' }),
    text: t.field({
      type: LocalisedText,
      description: 'What the policy asks.',
      resolve: (condition) => localised(condition.textVi, condition.textEn),
    }),
    quantity: t.field({ type: QuantityType, description: 'How much it asks.', resolve: quantityOf }),
    province: t.relation('province', { description: 'Whose policy it is.' }),
    programme: t.relation('programme', { nullable: true, description: 'The programme it bears on, where it does.' }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

registerNode('PolicyCondition', (prisma, ids, query) =>
  prisma.policyCondition.findMany({ ...query, where: { id: { in: [...ids] } } }),
)

const BY_SLUG: Ordering<ConditionRow> = {
  name: 'policyConditions:SLUG',
  keys: [{ column: 'slug', type: 'text', direction: 'asc' }],
}

builder.queryField('policyConditions', (t) =>
  t.connection(
    {
      type: PolicyCondition,
      description: 'Conditions that policies set, by slug; neither targets nor measurements.',
      resolve: (_root, paging, context, info) =>
        readList<ConditionRow>(
          { model: 'policyCondition', typeName: 'PolicyCondition', where: {}, ordering: BY_SLUG, paging },
          context,
          info,
        ),
    },
    { name: 'PolicyConditionConnection', description: 'A page of policy conditions.' },
    { name: 'PolicyConditionEdge', description: 'A policy condition in a page.' },
  ),
)

builder.prismaObjectField('Programme', 'conditions', (t) =>
  t.relation('conditions', { description: 'Policy conditions that bear on it.', query: { orderBy: { slug: 'asc' } } }),
)

builder.prismaObjectField('AdministrativeUnit', 'conditions', (t) =>
  t.relation('conditions', { description: 'Policy conditions it sets.', query: { orderBy: { slug: 'asc' } } }),
)
