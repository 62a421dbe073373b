import { countsOf, type FindingFigure, leadingFigure } from '@nhip-cau/rules/finding-count'
import { type HeadlinePart, headline, headlineText } from '@nhip-cau/rules/overview'
import type { PaceStatus } from '@nhip-cau/rules/pace'
import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { languageArgs, languageOf } from '../../graphql/text.ts'
import { priced } from '../../guard/price.ts'
import { Province, UnitViewEnum } from '../geography/province.ts'
import { PaceStatusEnum } from '../indicator/pace.ts'
import { ProgrammeKindEnum } from '../programme/programme.ts'
import { FindingKindEnum } from './finding.ts'
import { byProvince, concentratedNames, type ProvinceCount } from './provinces.ts'
import { type Assessment, assessmentOf, PROVINCE_AS_OF, type Scope, scopeOf } from './scope.ts'

type Overview = { scope: Scope; assessment: Assessment }
type KindCount = { kind: typeof ProgrammeKindEnum.$inferType; programmes: number }
type StatusCount = { status: PaceStatus; count: number }

const PACE_ORDER: PaceStatus[] = ['LATE', 'AT_RISK', 'NOT_ASSESSABLE', 'ON_TRACK', 'ACHIEVED']

const CountByStatus = builder.objectRef<StatusCount>('CountByStatus').implement({
  description: 'Targets with one verdict.',
  fields: (t) => ({
    status: t.expose('status', { type: PaceStatusEnum, description: 'The verdict.' }),
    count: t.exposeInt('count', { description: 'How many targets.' }),
  }),
})

const CountByKind = builder.objectRef<KindCount>('CountByKind').implement({
  description: 'Programmes of one kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ProgrammeKindEnum, description: 'The kind.' }),
    programmes: t.exposeInt('programmes', { description: 'How many programmes, whatever their status.' }),
  }),
})

const FindingFigureEnum = describedEnum('FindingFigure', 'What provinces are ranked by.', {
  LATE: 'Late targets and overdue activities: `late`.',
  AT_RISK: 'Targets at risk: `atRisk`.',
  FINDINGS: 'Findings of every kind: `findings`.',
} satisfies Record<FindingFigure, string>)

const CountByProvince = builder.objectRef<ProvinceCount>('CountByProvince').implement({
  description:
    'What the register holds on one province: the findings that `attention` lists for it. A programme of several provinces counts in each of them, so that provinces may add up to more than the country.',
  fields: (t) => ({
    province: t.field({
      type: Province,
      description: 'The province.',
      resolve: ({ id }, _args, context, info) => context.nodes.load('Province', id, info, context) as never,
    }),
    programmes: t.exposeInt('programmes', {
      description: 'Programmes with a party or place there, whatever their status.',
    }),
    late: t.exposeInt('late', { description: 'Late targets (TARGET_LATE) and overdue activities (ACTIVITY_LATE).' }),
    atRisk: t.exposeInt('atRisk', { description: 'Targets at risk (TARGET_AT_RISK).' }),
    findings: t.exposeInt('findings', { description: 'Findings of every kind that concern it.' }),
  }),
})

const HeadlinePartType = builder.objectRef<HeadlinePart>('HeadlinePart').implement({
  description:
    'A piece of the headline. One that counts findings has their filter: `attention(kind: kinds, overdue: overdue)` lists exactly those. The counts of all pieces add up to `Overview.findings`.',
  fields: (t) => ({
    kind: t.field({
      type: FindingKindEnum,
      nullable: true,
      description: 'The kind it counts; null for plain words, and for a piece that counts several kinds.',
      resolve: ({ filter }) => (filter?.kinds.length === 1 ? (filter.kinds[0] ?? null) : null),
    }),
    kinds: t.field({
      type: [FindingKindEnum],
      description: 'The kinds it counts, worst first; empty for plain words.',
      resolve: ({ filter }) => [...(filter?.kinds ?? [])],
    }),
    overdue: t.boolean({
      nullable: true,
      description: 'Whether it counts only those that are overdue, or only those that are not; null for both.',
      resolve: ({ filter }) => filter?.overdue ?? null,
    }),
    count: t.exposeInt('count', { nullable: true, description: 'How many findings; null for plain words.' }),
    text: t.string({
      description: 'The words.',
      args: languageArgs,
      resolve: ({ text }, args) => (languageOf(args) === 'VI' ? text.vi : text.en),
    }),
  }),
})

async function partsOf({ scope, assessment }: Overview, context: Context): Promise<HeadlinePart[]> {
  const inForce = assessment.programmes.filter(({ status }) => status === 'IN_FORCE').length
  const concentratedIn = await concentratedNames(assessment, scope, context)
  return headline({ findings: assessment.findings, inForce, concentratedIn }).parts
}

const OverviewType = builder.objectRef<Overview>('Overview').implement({
  description: 'The register at a glance, on a day.',
  fields: (t) => ({
    on: t.field({ type: 'Date', description: 'The day.', resolve: ({ scope }) => scope.on }),
    headline: t.string({
      description: 'The sentence the front page opens with.',
      args: languageArgs,
      resolve: async (overview, args, context) => headlineText(await partsOf(overview, context), languageOf(args)),
    }),
    headlineParts: t.field({
      type: [HeadlinePartType],
      description: 'The same sentence in pieces.',
      resolve: (overview, _args, context) => partsOf(overview, context),
    }),
    programmes: t.int({
      description: 'Programmes, whatever their status.',
      resolve: ({ assessment }) => assessment.programmes.length,
    }),
    inForce: t.int({
      description: 'Programmes in force.',
      resolve: ({ assessment }) => assessment.programmes.filter(({ status }) => status === 'IN_FORCE').length,
    }),
    targets: t.field({
      type: [CountByStatus],
      description: 'Targets by verdict, worst first; verdicts nobody has are left out.',
      resolve: ({ assessment }) => {
        const { inScope } = assessment
        const targets = assessment.programmes
          .flatMap(({ facts }) => facts.targets)
          .filter(({ provinceId }) => inScope === null || (provinceId !== null && inScope.has(provinceId)))
        return PACE_ORDER.map((status) => ({
          status,
          count: targets.filter(({ pace }) => pace.status === status).length,
        })).filter(({ count }) => count > 0)
      },
    }),
    byProvince: t.field({
      extensions: priced({ size: 34 }),
      type: [CountByProvince],
      description: 'Provinces with a programme or a finding, by code.',
      resolve: ({ scope, assessment }, _args, context) => byProvince(assessment, scope, context),
    }),
    byKind: t.field({
      type: [CountByKind],
      description: 'Programmes by kind; kinds nobody has are left out.',
      resolve: ({ assessment }) => {
        const kinds = [...new Set(assessment.programmes.map(({ row }) => row.kind))].sort()
        return kinds.map((kind) => ({
          kind,
          programmes: assessment.programmes.filter(({ row }) => row.kind === kind).length,
        }))
      },
    }),
    late: t.int({
      description: 'Late targets (TARGET_LATE) and overdue activities (ACTIVITY_LATE), each once.',
      resolve: ({ assessment }) => countsOf(assessment.findings).late,
    }),
    atRisk: t.int({
      description: 'Targets at risk (TARGET_AT_RISK), each once.',
      resolve: ({ assessment }) => countsOf(assessment.findings).atRisk,
    }),
    leadingFigure: t.field({
      type: FindingFigureEnum,
      description: 'The figure of `byProvince` by which the headline names places.',
      resolve: ({ assessment }) => leadingFigure(countsOf(assessment.findings)),
    }),
    findings: t.int({
      description: 'Findings of every kind, each once: the `totalCount` of `attention`.',
      resolve: ({ assessment }) => assessment.findings.length,
    }),
  }),
})

builder.queryField('overview', (t) =>
  t.field({
    type: OverviewType,
    description: 'Counts by status, kind and province, on a day.',
    extensions: priced({ weight: 2_000 }), // Reads every programme of its scope: 640 ms.
    args: {
      on: t.arg({ type: 'Date', description: 'The day; today in Viet Nam by default.' }),
      provinceCode: t.arg.string({
        description: 'Only this province, by its code on `provinceAsOf`; the country by default.',
      }),
      provinceAsOf: t.arg(PROVINCE_AS_OF),
      units: t.arg({ type: UnitViewEnum, defaultValue: 'AS_IS', description: 'By which units provinces are counted.' }),
    },
    resolve: async (_root, args, context) => {
      const scope = scopeOf(args, context)
      return { scope, assessment: await assessmentOf(scope, context) }
    },
  }),
)
