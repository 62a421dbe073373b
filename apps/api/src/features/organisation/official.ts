import { builder } from '../../builder.ts'
import { CITED, NOT_STATED } from '../../graphql/cited.ts'
import { LocalisedText, localised } from '../../graphql/text.ts'

builder.prismaObject('Official', {
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'Name, as the source prints it; diacritics restored where a citation says so.',
    }),
    role: t.field({
      type: LocalisedText,
      description: 'The public office.',
      resolve: (official) => localised(official.roleVi, official.roleEn),
    }),
    asOf: t.expose('asOf', { type: 'Date' }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

builder.prismaObjectField('Organisation', 'officials', (t) =>
  t.relation('officials', {
    description: 'People in public office there, as sources name them in that office.',
    query: { orderBy: { ordinal: 'asc' } },
  }),
)
