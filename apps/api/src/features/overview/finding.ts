import type { LocalDate } from '@nhip-cau/rules/date'
import type { Finding } from '@nhip-cau/rules/finding'
import { matches } from '@nhip-cau/rules/finding-filter'
import { findingsOf, rank, SEVERITY } from '@nhip-cau/rules/findings'
import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { pageOfRanked } from '../../graphql/ranked.ts'
import { languageArgs, languageOf } from '../../graphql/text.ts'
import { priced } from '../../guard/price.ts'
import { Province, UnitViewEnum } from '../geography/province.ts'
import { Organisation } from '../organisation/organisation.ts'
import { Programme } from '../programme/programme.ts'
import { FACTS_COLUMNS, type FactsRow, factsOf } from './facts.ts'
import { OWNER_ARG, ownedBy } from './owner.ts'
import { checkPaging, FINDING_RANKING } from './ranked.ts'
import { assessmentOf, PROVINCE_AS_OF, scopeOf } from './scope.ts'

export const FindingKindEnum = describedEnum('FindingKind', 'What is the matter.', {
  TARGET_LATE: 'A target is late: pace below 0.60, moving away, or past due and not met.',
  TARGET_AT_RISK: 'A target is at risk: pace from 0.60 to below 0.95.',
  TARGET_NOT_ASSESSABLE: 'A target cannot be judged; the reason says why.',
  ACTIVITY_LATE: 'An activity is past due and neither done nor cancelled.',
  ENDS_WITHOUT_RENEWAL: 'A programme ends within 180 days, or has ended, and no renewal is recorded.',
  PROPOSED_NOT_SIGNED: 'A programme was proposed and nothing says that it was agreed.',
  DECLARED_NOT_RECORDED: 'The source declares more contents or activities than can be named.',
  OPINION_UNANSWERED: 'An opinion on a draft has no answer.',
  DIRECTIVE_OPEN: 'Something asked at an event has not been closed.',
  PARTY_SUCCEEDED: 'A party of a running programme was succeeded by another organisation.',
  TARGET_WITHOUT_BASELINE: 'A target has no value to start from, so its pace cannot be told.',
  CONTRIBUTION_UNCONFIRMED:
    'A contribution reported as given is not confirmed by both sides, or they differ, or both confirm a number that the source does not allow.',
  CONTRIBUTION_NOT_DELIVERED:
    'A contribution was promised for a period that has ended, and no delivery is recorded. No day was promised, so it is not late.',
  DRAFT_TARGET_WITHOUT_TIME_LINE: 'A draft holds targets without a day by which they are due.',
  DISAGGREGATION_MISMATCH: 'A total does not agree with its parts.',
  INDICATOR_WITHOUT_CODE: 'An indicator in use has no code in an official catalogue.',
})

/** The node interface, by the name the relay plugin gave it. */
const NodeRef = builder.nodeInterfaceRef()

export const FindingType = builder.objectRef<Finding>('Finding').implement({
  description: 'Something that deserves attention: what, where, whose, since when, and what to do.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Names the finding; the same from day to day while it lasts.' }),
    kind: t.expose('kind', { type: FindingKindEnum, description: 'What is the matter.' }),
    subject: t.field({
      type: NodeRef,
      description: 'The programme, target, activity or organisation it is about.',
      resolve: async ({ subject }, _args, context, info) => {
        const node = await context.nodes.load(subject.type, subject.id, info, context)
        if (!node) throw new Error(`${subject.type} ${subject.id} of a finding is gone`)
        return node
      },
    }),
    programme: t.field({
      type: Programme,
      nullable: true,
      description: 'The programme it belongs to.',
      resolve: ({ programmeId }, _args, context, info) =>
        (programmeId ? context.nodes.load('Programme', programmeId, info, context) : null) as never,
    }),
    owner: t.field({
      type: Organisation,
      nullable: true,
      description: 'Who answers for it; null when no source says.',
      resolve: ({ ownerId }, _args, context, info) =>
        (ownerId ? context.nodes.load('Organisation', ownerId, info, context) : null) as never,
    }),
    province: t.field({
      type: Province,
      nullable: true,
      description: 'Where, as the unit was at the time; null when no source says.',
      resolve: ({ provinceId }, _args, context, info) =>
        (provinceId ? context.nodes.load('Province', provinceId, info, context) : null) as never,
    }),
    since: t.expose('since', {
      type: 'Date',
      nullable: true,
      description:
        'First day it holds: the day after a due day that has passed, the day of the event that asked, 180 days before the end of a programme; null when not dated, and for a target that is not yet due.',
    }),
    daysSince: t.exposeInt('daysSince', { nullable: true, description: 'Days from `since`; null where that is.' }),
    dueOn: t.expose('dueOn', {
      type: 'Date',
      nullable: true,
      description:
        'Due day of its target, activity or directive; last day of a programme that ends; null for others and where no day was set.',
    }),
    daysLeft: t.exposeInt('daysLeft', {
      nullable: true,
      description: 'Days left until `dueOn`, negative once it has passed; null where that is.',
    }),
    days: t.exposeInt('days', {
      nullable: true,
      description:
        '`daysLeft` where there is a due day, for ACTIVITY_LATE as a positive number of days past it; else `daysSince`; null when not dated. `daysLeft` and `daysSince` say which.',
    }),
    overdue: t.exposeBoolean('overdue', {
      description:
        'Whether `dueOn` has passed: of a target, an activity or a directive, or the last day of a programme. A target can be late (TARGET_LATE) before that.',
    }),
    message: t.string({
      description: 'One sentence that says what is the matter and what to do.',
      args: languageArgs,
      resolve: ({ message }, args) => (languageOf(args) === 'VI' ? message.vi : message.en),
    }),
  }),
})

builder.queryField('attention', (t) =>
  t.connection(
    {
      type: FindingType,
      description: 'What to look at first, worst first.',
      extensions: priced({ weight: 2_000 }), // As the overview: 600 ms.
      args: {
        on: t.arg({ type: 'Date', description: 'The day it is asked for; today in Viet Nam by default.' }),
        provinceCode: t.arg.string({
          description:
            'Only what concerns this province, by its code on `provinceAsOf`; as is, the units merged into it included. A finding of a programme concerns every province of the programme, one of a target that of the target.',
        }),
        provinceAsOf: t.arg(PROVINCE_AS_OF),
        units: t.arg({
          type: UnitViewEnum,
          defaultValue: 'AS_IS',
          description: 'By which units the province is read.',
        }),
        kind: t.arg({ type: [FindingKindEnum], description: 'Only these kinds.' }),
        overdue: t.arg.boolean({ description: 'Only those that are overdue, or only those that are not.' }),
        ownerSlug: t.arg.stringList(OWNER_ARG),
      },
      resolve: async (
        _root,
        { on, provinceCode, provinceAsOf, units, kind, overdue, ownerSlug, ...paging },
        context,
      ) => {
        checkPaging(paging)
        const scope = scopeOf({ on, provinceCode, provinceAsOf, units }, context)
        const filter = { kinds: kind ?? SEVERITY, overdue: overdue ?? null }
        const [{ findings }, owned] = await Promise.all([
          assessmentOf(scope, context),
          ownedBy(ownerSlug, scope.on, context),
        ])
        const kept = findings.filter((finding) => matches(finding, filter) && owned(finding))
        return pageOfRanked(kept, paging, FINDING_RANKING)
      },
    },
    { name: 'FindingConnection', description: 'A page of findings.' },
    { name: 'FindingEdge', description: 'A finding in a page.' },
  ),
)

const inProgrammes = new WeakMap<Context, Map<string, Promise<Finding[]>>>()

/** The findings of a programme on a day, drawn once for a request however often it stands in the answer. */
function findingsIn(programme: FactsRow, day: LocalDate, context: Context): Promise<Finding[]> {
  const known = inProgrammes.get(context) ?? new Map<string, Promise<Finding[]>>()
  inProgrammes.set(context, known)
  const key = `${programme.id} ${day}`
  const findings = known.get(key) ?? factsOf(programme, day, context).then((facts) => rank(findingsOf(facts, day)))
  known.set(key, findings)
  return findings
}

builder.prismaObjectField('Programme', 'findings', (t) =>
  t.field({
    type: [FindingType],
    extensions: priced({ weight: 20 }), // Reads all of a programme: 8 ms.
    description: 'What deserves attention in it, worst first.',
    args: { on: t.arg({ type: 'Date', description: 'The day; today in Viet Nam by default.' }) },
    select: FACTS_COLUMNS,
    resolve: (programme, { on }, context) => findingsIn(programme, on ?? context.today, context),
  }),
)
