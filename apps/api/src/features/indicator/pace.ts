import type { Pace } from '@nhip-cau/rules/pace'
import { paceExplanation } from '@nhip-cau/rules/pace-explanation'
import { builder } from '../../builder.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { languageArgs, languageOf } from '../../graphql/text.ts'

export const PaceMethodEnum = describedEnum(
  'PaceMethod',
  'How progress is expected to go between baseline and due date.',
  {
    LINEAR: 'In equal steps. The default.',
    COMPOUND_GROWTH: 'At an equal yearly rate, as in the UN and Eurostat assessments; needs a baseline above zero.',
  },
)

export const PaceStatusEnum = describedEnum('PaceStatus', 'Verdict on a target.', {
  ACHIEVED: 'The target is met.',
  ON_TRACK: 'Pace of 0.95 or more.',
  AT_RISK: 'Pace from 0.60 to below 0.95.',
  LATE: 'Pace below 0.60, moving away, or past due and not met.',
  NOT_ASSESSABLE: 'Cannot be judged; the reason says why.',
})

export const PaceType = builder.objectRef<Pace>('Pace').implement({
  description: 'How far along a target is against how far it should be. Every part of the verdict is here.',
  fields: (t) => ({
    status: t.expose('status', { type: PaceStatusEnum, description: 'The verdict.' }),
    ratio: t.exposeFloat('ratio', {
      nullable: true,
      description: 'Progressed over elapsed: 1 is exactly on the line.',
    }),
    progressed: t.exposeFloat('progressed', {
      nullable: true,
      description: 'Part of the way from baseline to target that is done: 0 none, 1 all.',
    }),
    elapsed: t.exposeFloat('elapsed', {
      nullable: true,
      description: 'Part of the time from baseline to due date that had passed at the latest measurement.',
    }),
    projected: t.expose('projected', {
      type: 'Decimal',
      nullable: true,
      description: "Value at the due date if progress goes on as it did, in the target's unit.",
    }),
    explanation: t.stringList({
      description: 'The parts of the verdict in words, one sentence for each that is known.',
      args: languageArgs,
      resolve: (found, args) => paceExplanation(found, languageOf(args)),
    }),
    reason: t.string({
      description: 'Why, in one sentence.',
      args: languageArgs,
      resolve: ({ reason }, args) => (languageOf(args) === 'VI' ? reason.vi : reason.en),
    }),
  }),
})
