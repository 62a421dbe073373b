import { builder } from '../../builder.ts'
import { CITED, NOT_STATED } from '../../graphql/cited.ts'
import { registerNode } from '../../graphql/nodes.ts'
import { QuantityType, quantityOf } from '../../graphql/quantity.ts'
import { priced } from '../../guard/price.ts'
import { PaceMethodEnum, PaceType } from './pace.ts'
import { PACE_COLUMNS, paceOf } from './reading.ts'

export const Target = builder.prismaNode('Target', {
  id: { field: 'id' },
  fields: (t) => ({
    indicator: t.relation('indicator', { description: 'What is counted.' }),
    programme: t.relation('programme', { description: 'The programme that promised it.' }),
    province: t.relation('province', { description: 'Where, as the unit was when it was promised.' }),
    quantity: t.field({ type: QuantityType, description: 'How much was promised.', resolve: quantityOf }),
    dueOn: t.expose('dueOn', { type: 'Date' }),
    baseline: t.relation('baseline', {
      nullable: true,
      description: 'The value it starts from; null when none is recorded.',
    }),
    latest: t.relation('latest', {
      nullable: true,
      description: 'The newest reported value of a primary source; null when there is none.',
    }),
    pace: t.field({
      extensions: priced({ weight: 1 }),
      type: PaceType,
      description: 'How far along it is against how far it should be, on a day.',
      args: {
        on: t.arg({ type: 'Date', description: 'The day; today in Viet Nam by default.' }),
        method: t.arg({
          type: PaceMethodEnum,
          defaultValue: 'LINEAR',
          description: 'How progress is expected to go.',
        }),
      },
      select: PACE_COLUMNS,
      resolve: (target, { on, method }, context) => paceOf(target, on ?? context.today, method ?? 'LINEAR', context),
    }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

registerNode('Target', (prisma, ids, query) => prisma.target.findMany({ ...query, where: { id: { in: [...ids] } } }))
