import { builder } from '../../builder.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { registerNode } from '../../graphql/nodes.ts'
import { LocalisedText, languageArgs, languageOf, localised, localisedOrNull } from '../../graphql/text.ts'

const SourceRole = describedEnum('SourceRole', "Whether a source carries the register's facts or stands beside them.", {
  PRIMARY: 'An article or document the register was built from.',
  CORROBORATING: 'An outside publication that confirms, dates or completes a fact; its figures are shown as such.',
  LEGAL: 'A legal text.',
})

export const Source = builder.prismaNode('Source', {
  id: { field: 'id' },
  fields: (t) => ({
    key: t.exposeString('key'),
    role: t.expose('role', { type: SourceRole, description: 'What the source is to the register.' }),
    publisher: t.exposeString('publisher', { description: 'Who published it.' }),
    title: t.field({
      type: LocalisedText,
      description: 'What it reports.',
      resolve: (source) => localised(source.titleVi, source.titleEn),
    }),
    url: t.expose('url', { type: 'URL', nullable: true, description: 'Its address; null when none is known.' }),
    publishedOn: t.expose('publishedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of publication; null when it is not known.',
    }),
    dateNote: t.field({
      type: LocalisedText,
      nullable: true,
      description: 'How the day of publication was reasoned, where it is not printed.',
      resolve: (source) => localisedOrNull(source.dateNoteVi, source.dateNoteEn),
    }),
  }),
})

registerNode('Source', (prisma, ids, query) => prisma.source.findMany({ ...query, where: { id: { in: [...ids] } } }))

export const Citation = builder.prismaObject('Citation', {
  fields: (t) => ({
    source: t.relation('source', { description: 'Who says so.' }),
    locator: t.exposeString('locator', { nullable: true }),
    field: t.exposeString('field', { nullable: true }),
    silent: t.exposeBoolean('silent', {
      description: 'True where the source was read for the field and does not state it.',
    }),
    inferred: t.string({
      nullable: true,
      description: 'How a value that is not printed was reasoned; null when the source prints it.',
      args: languageArgs,
      resolve: (citation, args) => (languageOf(args) === 'VI' ? citation.inferredVi : citation.inferredEn),
    }),
  }),
})
