import { programmeStatus } from '@nhip-cau/rules/programme'
import { builder } from '../../builder.ts'
import { CITED, NOT_STATED } from '../../graphql/cited.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { registerNode } from '../../graphql/nodes.ts'
import { PeriodType, periodOf } from '../../graphql/period.ts'
import { toLocalDateOrNull } from '../../graphql/scalars.ts'
import { LocalisedText, localised } from '../../graphql/text.ts'
import { priced } from '../../guard/price.ts'
import { Place, Province, UnitViewEnum } from '../geography/province.ts'

export const ProgrammeKindEnum = describedEnum('ProgrammeKind', 'What kind of agreement or plan a programme is.', {
  INTER_PROVINCIAL_COOPERATION: 'Cooperation between two provinces (hợp tác giữa hai tỉnh).',
  COORDINATION_PROGRAMME: 'Coordination programme signed by two bodies (chương trình phối hợp).',
  SCHOOL_ENTERPRISE_LINKAGE: 'Linkage of training institutions and enterprises (liên kết đào tạo).',
  MEMORANDUM: 'Memorandum of cooperation (bản ghi nhớ hợp tác).',
  PROVINCIAL_PROJECT: 'Project or resolution of a province (đề án, nghị quyết).',
  EMULATION_PROGRAMME: 'Emulation movement with targets (phong trào thi đua).',
})

export const ProgrammeStatusEnum = describedEnum(
  'ProgrammeStatus',
  'Where a programme stands on a day, derived from its dates and documents, never entered by hand.',
  {
    PROPOSED: 'Proposed, neither drafted nor agreed.',
    DRAFT: 'A draft is out; nothing is agreed.',
    IN_FORCE: 'Signed, launched or reported as running, and not past its end.',
    ENDED: 'Past its last day.',
  },
)

const PartyRole = describedEnum('PartyRole', 'What a party does in a programme.', {
  LEAD: 'Leads or drafts it (chủ trì).',
  SIGNATORY: 'Signed it, or is to sign it (bên ký kết).',
  PROVIDER: 'Gives the support (bên hỗ trợ).',
  BENEFICIARY: 'Receives the support (bên thụ hưởng).',
  APPROVER: 'Approves or directs it (cấp phê duyệt, chỉ đạo).',
  SUPPORTER: 'Supports it in another way (bên phối hợp).',
})

const ContentPart = describedEnum(
  'ContentPart',
  'Which text of a programme a content belongs to: a draft project and its resolution number their tasks separately.',
  {
    AIM: 'What it is for, where a source lists aims and no contents.',
    PROGRAMME: 'The programme itself.',
    PROJECT: 'The project (đề án).',
    RESOLUTION: 'The resolution (nghị quyết).',
  },
)

builder.prismaObject('Party', {
  fields: (t) => ({
    organisation: t.relation('organisation', { description: 'The organisation.' }),
    role: t.expose('role', { type: PartyRole, description: 'What it does in the programme.' }),
    citations: t.relation('citations', {
      description: 'Who names it as a party.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    notStated: t.stringList(NOT_STATED),
  }),
})

export const Content = builder.prismaNode('Content', {
  id: { field: 'id' },
  fields: (t) => ({
    part: t.expose('part', { type: ContentPart, description: 'Which text it belongs to.' }),
    ordinal: t.exposeInt('ordinal', { description: 'Number within its part, from 1.' }),
    title: t.field({
      type: LocalisedText,
      description: 'What it is about.',
      resolve: (content) => localised(content.titleVi, content.titleEn),
    }),
    activities: t.relation('activities', {
      description: 'Activities recorded under it, in the order of the source.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

registerNode('Content', (prisma, ids, query) => prisma.content.findMany({ ...query, where: { id: { in: [...ids] } } }))

type Declared = { contents: number | null; activities: number | null }
const DeclaredCounts = builder.objectRef<Declared>('DeclaredCounts').implement({
  description: 'How many contents and activities the source says there are.',
  fields: (t) => ({
    contents: t.exposeInt('contents', { nullable: true, description: 'Contents; null when none is recorded.' }),
    activities: t.exposeInt('activities', {
      nullable: true,
      description: 'Activities; null when none is recorded.',
    }),
  }),
})

type Recorded = { contents: number; activities: number }
const RecordedCounts = builder.objectRef<Recorded>('RecordedCounts').implement({
  description: 'How many of them the register can name.',
  fields: (t) => ({
    contents: t.exposeInt('contents', { description: 'Contents that the declared count counts.' }),
    activities: t.exposeInt('activities', { description: 'Activities.' }),
  }),
})

export const Programme = builder.prismaNode('Programme', {
  id: { field: 'id' },
  fields: (t) => ({
    slug: t.exposeString('slug'),
    title: t.field({
      type: LocalisedText,
      description: 'Title.',
      resolve: (programme) => localised(programme.titleVi, programme.titleEn),
    }),
    kind: t.expose('kind', { type: ProgrammeKindEnum, description: 'What kind of agreement or plan it is.' }),
    status: t.field({
      type: ProgrammeStatusEnum,
      description: 'Where it stands on a day.',
      args: { on: t.arg({ type: 'Date', description: 'The day; today in Viet Nam by default.' }) },
      resolve: (programme, { on }, { today }) =>
        programmeStatus(
          {
            draftedOn: toLocalDateOrNull(programme.draftedOn),
            effectiveOn: toLocalDateOrNull(programme.effectiveOn),
            endsOn: toLocalDateOrNull(programme.periodTo),
          },
          on ?? today,
        ),
    }),
    period: t.field({
      type: PeriodType,
      nullable: true,
      description: 'The time it covers; null when none is recorded.',
      resolve: periodOf,
    }),
    signedOn: t.expose('signedOn', { type: 'Date', nullable: true }),
    launchedOn: t.expose('launchedOn', { type: 'Date', nullable: true }),
    attestedOn: t.expose('attestedOn', { type: 'Date', nullable: true }),
    draftedOn: t.expose('draftedOn', { type: 'Date', nullable: true }),
    proposedOn: t.expose('proposedOn', { type: 'Date', nullable: true }),
    effectiveOn: t.expose('effectiveOn', { type: 'Date', nullable: true }),
    parties: t.relation('parties', {
      description: 'Its parties, in the order of the source.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    provinces: t.field({
      type: [Province],
      description: 'Provinces of its parties and places, by code.',
      args: {
        units: t.arg({ type: UnitViewEnum, defaultValue: 'AS_IS', description: 'As they were or as they are.' }),
      },
      select: ({ units }, _context, nestedSelection) => ({
        provinces: {
          where: units === 'AS_WAS' ? { units } : { units: 'AS_IS', province: { validTo: null } },
          orderBy: { province: { code: 'asc' } },
          select: { province: nestedSelection(true) },
        },
      }),
      resolve: (programme) => programme.provinces.map(({ province }) => province),
    }),
    places: t.field({
      type: [Place],
      description: 'Units below the province in which it works, as the source names them.',
      select: (_args, _context, nestedSelection) => ({
        places: { orderBy: { unit: { code: 'asc' } }, select: { unit: nestedSelection(true) } },
      }),
      resolve: (programme) => programme.places.map(({ unit }) => unit),
    }),
    contents: t.relation('contents', {
      description: 'Its numbered headings.',
      query: { orderBy: [{ part: 'asc' }, { ordinal: 'asc' }] },
    }),
    declared: t.field({
      type: DeclaredCounts,
      description: 'What the source says there is; beside it stands what is recorded.',
      resolve: (programme) => ({ contents: programme.declaredContents, activities: programme.declaredActivities }),
    }),
    recorded: t.field({
      type: RecordedCounts,
      description: 'What the register can name of it.',
      select: { _count: { select: { contents: { where: { counted: true } }, activities: true } } },
      resolve: ({ _count }) => _count,
    }),
    targets: t.relation('targets', {
      extensions: priced({ size: 6 }),
      description: 'Values it promised, in the order of the source.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    renews: t.relation('renews', { nullable: true, description: 'The programme it continues; null when none.' }),
    renewedBy: t.relation('renewedBy', {
      nullable: true,
      description: 'The programme that continues it; null when none is recorded.',
    }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

registerNode('Programme', (prisma, ids, query) =>
  prisma.programme.findMany({ ...query, where: { id: { in: [...ids] } } }),
)
