import { type Changes, changesBetween, changesSentence } from '@nhip-cau/rules/changes'
import type { LocalDate } from '@nhip-cau/rules/date'
import { pick } from '@nhip-cau/rules/language'
import { builder } from '../../builder.ts'
import { invalidArgument } from '../../errors.ts'
import { languageArgs, languageOf } from '../../graphql/text.ts'
import { priced } from '../../guard/price.ts'
import { FindingType } from './finding.ts'
import { MAY_ANSWER_ARG, OWNER_ARG, ownedBy } from './owner.ts'
import { assessmentOf, scopeOf } from './scope.ts'

type FindingChanges = { since: LocalDate; on: LocalDate; changes: Changes }

const FindingChangesType = builder.objectRef<FindingChanges>('FindingChanges').implement({
  description: 'What has changed between two days, by the facts held today.',
  fields: (t) => ({
    since: t.expose('since', { type: 'Date', description: 'The earlier day.' }),
    on: t.expose('on', { type: 'Date', description: 'The later day.' }),
    appeared: t.field({
      extensions: priced({ size: 20 }),
      type: [FindingType],
      description: 'Findings of the later day that were not there before.',
      resolve: ({ changes }) => changes.appeared,
    }),
    gone: t.field({
      extensions: priced({ size: 20 }),
      type: [FindingType],
      description: 'Findings of the earlier day that are not there any more.',
      resolve: ({ changes }) => changes.gone,
    }),
    worsened: t.field({
      extensions: priced({ size: 20 }),
      type: [FindingType],
      description: 'Matters that have become worse, as they are now: from at risk to late, from open to overdue.',
      resolve: ({ changes }) => changes.worsened.map(({ after }) => after),
    }),
    eased: t.field({
      extensions: priced({ size: 20 }),
      type: [FindingType],
      description: 'Matters that have become lighter, as they are now.',
      resolve: ({ changes }) => changes.eased.map(({ after }) => after),
    }),
    sentence: t.string({
      description: 'The same in one sentence.',
      args: languageArgs,
      resolve: ({ changes }, args) =>
        changesSentence(changes)
          .map(({ text }) => pick(text, languageOf(args)))
          .join(''),
    }),
  }),
})

builder.queryField('attentionChanges', (t) =>
  t.field({
    type: FindingChangesType,
    extensions: priced({ weight: 4_000 }), // Two days of it: 1,220 ms.
    description: 'What deserves attention now and did not on an earlier day, and the other way round.',
    args: {
      since: t.arg({ type: 'Date', required: true, description: 'The earlier day, such as that of the last look.' }),
      on: t.arg({ type: 'Date', description: 'The later day; today in Viet Nam by default.' }),
      provinceCode: t.arg.string({
        description: 'Only what concerns this province, by its code on each day, the units merged into it included.',
      }),
      ownerSlug: t.arg.stringList(OWNER_ARG),
      mayAnswerSlug: t.arg.stringList(MAY_ANSWER_ARG),
    },
    resolve: async (_root, { since, on, provinceCode, ownerSlug, mayAnswerSlug }, context) => {
      const later = on ?? context.today
      if (since > later)
        throw invalidArgument('since', {
          en: `\`since\` is ${since}, after ${later}: give the earlier day.`,
          vi: `\`since\` là ${since}, sau ngày ${later}: hãy cho ngày trước đó.`,
        })
      const [before, after, owned] = await Promise.all([
        assessmentOf(scopeOf({ on: since, provinceCode }, context), context),
        assessmentOf(scopeOf({ on: later, provinceCode }, context), context),
        ownedBy({ ownerSlug, mayAnswerSlug }, later, context),
      ])
      return { since, on: later, changes: changesBetween(before.findings.filter(owned), after.findings.filter(owned)) }
    },
  }),
)
