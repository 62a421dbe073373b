import { builder } from '../../builder.ts'
import { CITED, NOT_STATED } from '../../graphql/cited.ts'

builder.prismaObject('CriteriaVersion', {
  fields: (t) => ({
    code: t.exposeString('code'),
    validFrom: t.expose('validFrom', { type: 'Date', nullable: true }),
    document: t.relation('document', {
      nullable: true,
      description: 'The legal text; null when it is no document here.',
    }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

builder.prismaObjectField('Indicator', 'criteria', (t) =>
  t.relation('criteria', {
    description: 'Criteria it was counted by, earliest first; its series breaks where they change.',
    query: { orderBy: { validFrom: { sort: 'asc', nulls: 'first' } } },
  }),
)
