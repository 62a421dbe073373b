import { builder } from '../../builder.ts'
import { ActivityFilter } from '../activity/activity.ts'
import { ContributionFilter } from '../contribution/contribution.ts'
import { ConsultationFilter } from '../document/consultation.ts'
import { DocumentFilter } from '../document/document.ts'
import { DirectiveFilter } from '../event/directive.ts'
import { EventFilter } from '../event/event.ts'
import { HonourFilter } from '../honour/honour.ts'
import { IndicatorFilter } from '../indicator/lists.ts'
import { MeasurementFilter } from '../indicator/measurement-filter.ts'
import { OrganisationFilter } from '../organisation/lists.ts'
import { ProgrammeFilter } from '../programme/filter.ts'
import { ExportFormat } from './export.ts'
import { LIST_NAMES, type ListName } from './shape.ts'

const ProvinceExport = builder.inputType('ProvinceExportInput', {
  description: 'Which provinces, as the arguments of `provinces` say.',
  fields: (t) => ({
    asOf: t.field({ type: 'Date', description: 'Those valid on this day; today by default.' }),
    search: t.string({ description: 'Words of the name; case and diacritics do not matter, d finds đ.' }),
  }),
})

const all = 'with its filter; {} for all.'
const ExportList = builder.inputType('ExportListInput', {
  description: 'Which list: exactly one field, whose value is the filter of the root field of that name.',
  isOneOf: true,
  fields: (t) => ({
    measurements: t.field({ type: MeasurementFilter, description: `Measurements, ${all}` }),
    programmes: t.field({
      type: ProgrammeFilter,
      description: `Programmes with their contents, parties, targets and activities, ${all}`,
    }),
    activities: t.field({ type: ActivityFilter, description: `Activities, ${all}` }),
    indicators: t.field({ type: IndicatorFilter, description: `Indicators with their targets and criteria, ${all}` }),
    organisations: t.field({ type: OrganisationFilter, description: `Organisations, ${all}` }),
    provinces: t.field({
      type: ProvinceExport,
      description: 'Provinces with their successors; {} for those of today.',
    }),
    documents: t.field({ type: DocumentFilter, description: `Documents with links and targets, ${all}` }),
    consultations: t.field({ type: ConsultationFilter, description: `Consultations with who was consulted, ${all}` }),
    events: t.field({ type: EventFilter, description: `Events with attendees and bridge points, ${all}` }),
    honours: t.field({ type: HonourFilter, description: `Honours with recipients, ${all}` }),
    contributions: t.field({ type: ContributionFilter, description: `Contributions with confirmations, ${all}` }),
    directives: t.field({ type: DirectiveFilter, description: `Directives, ${all}` }),
  }),
})

export const StartExportInput = builder.inputType('StartExportInput', {
  description: 'What to export, and how.',
  fields: (t) => ({
    list: t.field({ type: ExportList, required: true, description: 'Which list, with its filter.' }),
    format: t.field({
      type: ExportFormat,
      required: true,
      defaultValue: 'JSONL',
      description: 'How its lines are written; JSONL by default.',
    }),
    idempotencyKey: t.string({
      required: true,
      description:
        'A name of your own for this wish, 1 to 100 characters: sent again, it gives the same export and starts nothing.',
    }),
  }),
})

/** The list that was chosen, and its arguments as the root field takes them. */
export function chosen(list: typeof ExportList.$inferInput): { list: ListName; given: Record<string, unknown> } {
  const name = LIST_NAMES.find((each) => list[each])
  if (!name) throw new Error('An input of which exactly one field is given has none') // GraphQL refuses it before.
  const filter: unknown = JSON.parse(JSON.stringify(list[name]))
  return { list: name, given: name === 'provinces' ? (filter as Record<string, unknown>) : { filter } }
}
