import type { Contribution as ContributionRow, Prisma } from '@nhip-cau/database/generated/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import { builder } from '../../builder.ts'
import { CITED, NOT_STATED } from '../../graphql/cited.ts'
import { describedEnum } from '../../graphql/enum.ts'
import type { Ordering } from '../../graphql/keyset.ts'
import { readList } from '../../graphql/list.ts'
import { registerNode } from '../../graphql/nodes.ts'
import { PeriodType, periodOf } from '../../graphql/period.ts'
import { QuantityType, quantityOf } from '../../graphql/quantity.ts'
import { folded } from '../../graphql/search.ts'
import { LocalisedText, localised } from '../../graphql/text.ts'
import { unitsByCode } from '../geography/filter.ts'
import { Place } from '../geography/province.ts'

const ContributionKind = describedEnum('ContributionKind', 'What went from one party to another.', {
  LESSON: 'Lessons taught (tiết dạy).',
  TELEVISION: 'Televisions (ti vi).',
  COMPUTER: 'Computers (máy tính).',
  CAMERA: 'Cameras (camera).',
  INTERNET: 'Internet connections (đường truyền Internet).',
  BOOK: 'Books (sách, vở).',
  FURNITURE: 'Desks and chairs (bàn ghế).',
  UNIFORM: 'Uniforms (đồng phục).',
  VOLUNTEER_TEACHER: 'Teachers who volunteer (giáo viên tình nguyện).',
  TEACHER_HOUSE: 'Houses for teachers (nhà ở giáo viên).',
  OTHER: 'Anything else in kind.',
})

const ContributionSide = describedEnum('ContributionSide', 'Which party states how much went over.', {
  GIVER: 'The giver (bên hỗ trợ).',
  RECEIVER: 'The receiver (bên tiếp nhận).',
})

builder.prismaObject('ContributionConfirmation', {
  fields: (t) => ({
    side: t.expose('side', { type: ContributionSide, description: 'Who states it.' }),
    confirmedOn: t.expose('confirmedOn', { type: 'Date', nullable: true, description: 'When; null when not dated.' }),
    quantity: t.field({ type: QuantityType, description: 'How much that side says went over.', resolve: quantityOf }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

export const Contribution = builder.prismaNode('Contribution', {
  id: { field: 'id' },
  fields: (t) => ({
    programme: t.relation('programme', { description: 'The programme it belongs to.' }),
    kind: t.expose('kind', { type: ContributionKind, description: 'What kind of thing it is.' }),
    what: t.field({
      type: LocalisedText,
      description: 'What went over.',
      resolve: (contribution) => localised(contribution.whatVi, contribution.whatEn),
    }),
    giver: t.relation('giver', { nullable: true, description: 'Who gave; null when none is recorded.' }),
    receiver: t.relation('receiver', {
      nullable: true,
      description: 'Who received; null when none is recorded.',
    }),
    delivered: t.exposeBoolean('delivered'),
    quantity: t.field({ type: QuantityType, description: 'How much, as the source puts it.', resolve: quantityOf }),
    period: t.field({
      type: PeriodType,
      nullable: true,
      description: 'When; null when none is recorded.',
      resolve: periodOf,
    }),
    places: t.field({
      type: [Place],
      description: 'Units it went to.',
      select: (_args, _context, nestedSelection) => ({
        places: { orderBy: { unit: { code: 'asc' } }, select: { unit: nestedSelection(true) } },
      }),
      resolve: (contribution) => contribution.places.map(({ unit }) => unit),
    }),
    confirmations: t.relation('confirmations', {
      description: 'What each side says went over; where they differ, both stand.',
      query: { orderBy: { side: 'asc' } },
    }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

registerNode('Contribution', (prisma, ids, query) =>
  prisma.contribution.findMany({ ...query, where: { id: { in: [...ids] } } }),
)

export const ContributionFilter = builder.inputType('ContributionFilter', {
  description: 'Every field narrows the list; values within one field widen it.',
  fields: (t) => ({
    programmeSlug: t.stringList({ description: 'Of any of these programmes.' }),
    kind: t.field({ type: [ContributionKind], description: 'Any of these kinds.' }),
    giverSlug: t.stringList({ description: 'Given by any of these organisations.' }),
    receiverSlug: t.stringList({ description: 'Received by any of these organisations.' }),
    provinceCode: t.stringList({
      description: 'Of programmes in any of these provinces, by code as used today; units merged into them count too.',
    }),
    delivered: t.boolean({ description: 'Reported as given, or only promised.' }),
    confirmed: t.boolean({ description: 'Confirmed by both sides, or not.' }),
    search: t.string({ description: 'Words of what went over; case and diacritics do not matter, d finds đ.' }),
  }),
})

const bothSides: Prisma.ContributionWhereInput = {
  AND: [{ confirmations: { some: { side: 'GIVER' } } }, { confirmations: { some: { side: 'RECEIVER' } } }],
}

function whereContribution(
  filter: typeof ContributionFilter.$inferInput | null | undefined,
  today: LocalDate,
): Prisma.ContributionWhereInput {
  if (!filter) return {}
  const { programmeSlug, kind, giverSlug, receiverSlug, provinceCode, delivered, confirmed } = filter
  return {
    AND: [
      programmeSlug ? { programme: { slug: { in: programmeSlug } } } : {},
      kind ? { kind: { in: kind } } : {},
      giverSlug ? { giver: { slug: { in: giverSlug } } } : {},
      receiverSlug ? { receiver: { slug: { in: receiverSlug } } } : {},
      provinceCode
        ? { programme: { provinces: { some: { units: 'AS_IS', province: unitsByCode(provinceCode, today) } } } }
        : {},
      delivered == null ? {} : { delivered },
      confirmed == null ? {} : confirmed ? bothSides : { NOT: bothSides },
      folded(filter.search, 'filter.search'),
    ],
  }
}

const BY_PROGRAMME: Ordering<ContributionRow> = {
  name: 'contributions:PROGRAMME',
  keys: [
    { column: 'programmeId', type: 'uuid', direction: 'asc' },
    { column: 'ordinal', type: 'integer', direction: 'asc' },
  ],
}

builder.queryField('contributions', (t) =>
  t.connection(
    {
      type: Contribution,
      description: 'Contributions in kind that pass a filter, programme by programme in the order of the source.',
      args: { filter: t.arg({ type: ContributionFilter, description: 'Which contributions; all by default.' }) },
      resolve: (_root, { filter, ...paging }, context, info) =>
        readList<ContributionRow>(
          {
            model: 'contribution',
            typeName: 'Contribution',
            where: whereContribution(filter, context.today),
            ordering: BY_PROGRAMME,
            paging,
          },
          context,
          info,
        ),
    },
    { name: 'ContributionConnection', description: 'A page of contributions.' },
    { name: 'ContributionEdge', description: 'A contribution in a page.' },
  ),
)

builder.prismaObjectField('Programme', 'contributions', (t) =>
  t.relation('contributions', {
    description: 'What went, or is to go, from one party to another in kind.',
    query: { orderBy: { ordinal: 'asc' } },
  }),
)
builder.prismaObjectFields('Organisation', (t) => ({
  given: t.relation('given', {
    description: 'Contributions it gave.',
    query: { orderBy: [{ programmeId: 'asc' }, { ordinal: 'asc' }] },
  }),
  received: t.relation('received', {
    description: 'Contributions it received.',
    query: { orderBy: [{ programmeId: 'asc' }, { ordinal: 'asc' }] },
  }),
}))
