import { builder } from '../../builder.ts'
import { CITED, NOT_STATED } from '../../graphql/cited.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { registerNode } from '../../graphql/nodes.ts'
import { LocalisedText, languageArgs, languageOf, localised } from '../../graphql/text.ts'

export const UnitViewEnum = describedEnum('UnitView', 'Which units a list or total is read by.', {
  AS_WAS: 'Units valid at the time of the fact.',
  AS_IS: "Restated to today's units through succession.",
})

const ProvinceType = describedEnum('ProvinceType', 'Rank of a first-level unit.', {
  CENTRALLY_RUN_CITY: 'City run by the central government (thành phố trực thuộc trung ương).',
  PROVINCE: 'Province (tỉnh).',
})

const SuccessionKind = describedEnum('SuccessionKind', 'How one unit followed another.', {
  MERGER: 'Joined with others into one unit (sáp nhập).',
  SPLIT: 'Part of it went to the successor; the share says how much (chia tách).',
  REDESIGNATION: 'The same territory under another name or rank (đổi tên, nâng cấp).',
})

export const Province = builder.prismaNode('AdministrativeUnit', {
  name: 'Province',
  id: { field: 'id' },
  description:
    'A first-level unit during one period of validity. Codes are reused: 15 was Yên Bái until 30 June 2025 and has been Lào Cai since, so a code names a unit only together with a date.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Official two-digit code as used while the unit is valid.' }),
    isoCode: t.exposeString('isoCode', { nullable: true }),
    name: t.field({
      type: LocalisedText,
      description: 'Short name: Lào Cai.',
      resolve: (unit) => localised(unit.nameVi, unit.nameEn),
    }),
    fullName: t.field({
      type: LocalisedText,
      description: 'Name with its rank: Tỉnh Lào Cai.',
      resolve: (unit) => localised(unit.fullNameVi, unit.fullNameEn),
    }),
    type: t.field({
      type: ProvinceType,
      description: 'Rank of the unit.',
      resolve: (unit) => (unit.type === 'CENTRALLY_RUN_CITY' ? 'CENTRALLY_RUN_CITY' : 'PROVINCE'),
    }),
    validFrom: t.expose('validFrom', {
      type: 'Date',
      nullable: true,
      description: "First day of validity; null when it lies before the register's horizon.",
    }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'Last day of validity, inclusive; null while the unit is valid.',
    }),
    predecessors: t.relation('predecessors', {
      description: 'Units it followed directly, by code.',
      query: { orderBy: { predecessor: { code: 'asc' } } },
    }),
    successors: t.relation('successors', {
      description: 'Units that followed it directly, by code.',
      query: { orderBy: { successor: { code: 'asc' } } },
    }),
    citations: t.relation('citations', {
      description: 'Where the unit and its validity are published.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    notStated: t.stringList(NOT_STATED),
  }),
})

registerNode('Province', (prisma, ids, query) =>
  prisma.administrativeUnit.findMany({ ...query, where: { id: { in: [...ids] }, level: 'PROVINCE' } }),
)

builder.prismaObject('Succession', {
  fields: (t) => ({
    kind: t.expose('kind', { type: SuccessionKind, description: 'How the successor followed.' }),
    predecessor: t.relation('predecessor', { description: 'The unit that was followed.' }),
    successor: t.relation('successor', { description: 'The unit that followed.' }),
    effectiveOn: t.expose('effectiveOn', { type: 'Date' }),
    share: t.field({
      type: 'Decimal',
      description: 'Part of the predecessor that went to this successor, above 0 and at most 1; 1 in a merger.',
      resolve: ({ id, share }) => {
        // Provinces were joined whole; only the parts of districts and communes are not published.
        if (share === null) throw new Error(`succession ${id} of a province has no share`)
        return share
      },
    }),
    legalBasis: t.string({
      description: 'The legal text that made the change.',
      args: languageArgs,
      resolve: (succession, args) => (languageOf(args) === 'VI' ? succession.legalBasisVi : succession.legalBasisEn),
    }),
    citations: t.relation('citations', {
      description: 'Where the change is published.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    notStated: t.stringList(NOT_STATED),
  }),
})

export const Place = builder.prismaNode('AdministrativeUnit', {
  variant: 'Place',
  id: { field: 'id' },
  description: 'A unit below the province, such as a former district, as a source names it.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Official code as used while the unit was valid.' }),
    name: t.field({
      type: LocalisedText,
      description: 'Name with its rank: Huyện Trạm Tấu.',
      resolve: (unit) => localised(unit.fullNameVi, unit.fullNameEn),
    }),
    province: t.field({
      type: Province,
      nullable: true,
      description: 'The province it lay in at the time.',
      // A former commune lay in a district, and that in the province.
      select: (_args, _context, nestedSelection) => ({
        parent: nestedSelection({ include: { parent: nestedSelection(true) } }),
      }),
      resolve: ({ parent }) => (parent?.level === 'PROVINCE' ? parent : (parent?.parent ?? null)),
    }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'Last day of validity; null while valid.',
    }),
  }),
})

registerNode('Place', (prisma, ids, query) =>
  prisma.administrativeUnit.findMany({ ...query, where: { id: { in: [...ids] }, level: { not: 'PROVINCE' } } }),
)

const PlaceSuccession = builder.prismaObject('Succession', {
  variant: 'PlaceSuccession',
  description: 'How one unit below the province followed another.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SuccessionKind, description: 'How the successor followed.' }),
    predecessor: t.relation('predecessor', { type: Place, description: 'The unit that was followed.' }),
    successor: t.relation('successor', { type: Place, description: 'The unit that followed.' }),
    effectiveOn: t.expose('effectiveOn', { type: 'Date', description: 'First day of the successor.' }),
    share: t.expose('share', {
      type: 'Decimal',
      nullable: true,
      description:
        'Part of the predecessor that went to this successor: above 0, at most 1; null where none is published.',
    }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

builder.prismaObjectFields(Place, (t) => ({
  predecessors: t.relation('predecessors', {
    type: PlaceSuccession,
    description: 'Units it followed directly, by code.',
    query: { orderBy: { predecessor: { code: 'asc' } } },
  }),
  successors: t.relation('successors', {
    type: PlaceSuccession,
    description: 'Units that followed it directly, by code: the communes of a former district.',
    query: { orderBy: { successor: { code: 'asc' } } },
  }),
}))
