/**
 * What one list's lines hold, as selections of this API itself: a line is what the list answers. `lists` stand in lines of
 * their own below their record, in the order given; `pages` are lists that come in pages.
 */
export type Shape = {
  /** Arguments with their types, as the root field has them. */
  arguments: Record<string, string>
  fields: string
  lists?: Record<string, string>
  pages?: Record<string, string>
}

const BOTH = '{ vi en }'
const QUANTITY = `{ value comparator unit numerator denominator wording ${BOTH} }`
const PERIOD = '{ from to precision }'
const CITATIONS = 'citations { source { key } locator field silent } notStated'
const NAMED = '{ id slug }'
const UNIT = '{ id code }'
const TARGET = `id programme ${NAMED} indicator ${NAMED} province ${UNIT} quantity ${QUANTITY} dueOn baseline { id } latest { id } ${CITATIONS}`
const ACTIVITY = `id title ${BOTH} status statusAttestedOn startsOn dueOn late planned ${QUANTITY} programme ${NAMED} content { id } lead ${NAMED} ${CITATIONS}`

/** Every list that can be exported. */
export const SHAPES = {
  measurements: {
    arguments: { filter: 'MeasurementFilter' },
    fields: `id indicator ${NAMED} province ${UNIT} programme ${NAMED} source { id key } period ${PERIOD}
      disaggregation { dimension category } quantity ${QUANTITY} status criteriaVersion revision current`,
  },
  programmes: {
    arguments: { filter: 'ProgrammeFilter' },
    fields: `id slug title ${BOTH} kind status period ${PERIOD} signedOn effectiveOn attestedOn draftedOn launchedOn proposedOn
      provinces ${UNIT} places { id code } declared { contents activities } recorded { contents activities }
      renews ${NAMED} renewedBy ${NAMED} ${CITATIONS}`,
    lists: {
      contents: `id ordinal part title ${BOTH} ${CITATIONS}`,
      parties: `role organisation { id slug name ${BOTH} } ${CITATIONS}`,
      targets: TARGET,
    },
    pages: { activities: ACTIVITY },
  },
  activities: { arguments: { filter: 'ActivityFilter' }, fields: ACTIVITY },
  indicators: {
    arguments: { filter: 'IndicatorFilter' },
    fields: `id slug catalogueCode officialCode kind direction unit name ${BOTH} definition ${BOTH} ${CITATIONS}`,
    lists: { targets: TARGET, criteria: `code validFrom document ${NAMED} ${CITATIONS}` },
  },
  organisations: {
    arguments: { filter: 'OrganisationFilter' },
    fields: `id slug kind name ${BOTH} province ${UNIT} validTo succeededBy ${NAMED} succeededOn ${CITATIONS}`,
  },
  provinces: {
    arguments: { asOf: 'Date', search: 'String' },
    fields: `id code isoCode type name ${BOTH} fullName ${BOTH} validFrom validTo ${CITATIONS}`,
    lists: {
      successors: `kind effectiveOn share predecessor ${UNIT} successor ${UNIT} ${CITATIONS}`,
    },
  },
  documents: {
    arguments: { filter: 'DocumentFilter' },
    fields: `id slug kind level number status title ${BOTH} issuer ${BOTH} issuedOn ${CITATIONS}`,
    lists: {
      implements: `relation to ${NAMED} ${CITATIONS}`,
      programmes: `relation programme ${NAMED} ${CITATIONS}`,
      targets: `id indicator ${NAMED} quantity ${QUANTITY} dueOn disaggregation { dimension category } scope ${BOTH} ${CITATIONS}`,
    },
  },
  consultations: {
    arguments: { filter: 'ConsultationFilter' },
    fields: `id slug title ${BOTH} programme ${NAMED} document ${NAMED} event ${NAMED} openedOn closedOn ${CITATIONS}`,
    lists: { consulted: `organisation ${NAMED} replied repliedOn ${CITATIONS}` },
  },
  events: {
    arguments: { filter: 'EventFilter' },
    fields: `id slug title ${BOTH} kind heldOn partOfDay mode venue ${BOTH} host ${NAMED} province ${UNIT} programme ${NAMED} ${CITATIONS}`,
    lists: {
      attendees: `organisation ${NAMED} name ${BOTH} role ${BOTH}`,
      bridgePoints: `name ${BOTH} mode main count`,
    },
  },
  honours: {
    arguments: { filter: 'HonourFilter' },
    fields: `id slug title ${BOTH} authority decision programme ${NAMED} event ${NAMED} indicator ${NAMED} ${CITATIONS}`,
    lists: { recipients: `kind count organisation ${NAMED} description ${BOTH}` },
  },
  contributions: {
    arguments: { filter: 'ContributionFilter' },
    fields: `id kind what ${BOTH} quantity ${QUANTITY} period ${PERIOD} delivered programme ${NAMED} giver ${NAMED} receiver ${NAMED}
      places { id code } ${CITATIONS}`,
    lists: { confirmations: `side confirmedOn quantity ${QUANTITY} ${CITATIONS}` },
  },
  directives: {
    arguments: { filter: 'DirectiveFilter' },
    fields: `id kind text ${BOTH} event ${NAMED} programme ${NAMED} askedBy ${NAMED} owner ${NAMED} dueOn overdue closedOn closedHow ${BOTH} ${CITATIONS}`,
  },
} as const satisfies Record<string, Shape>

export type ListName = keyof typeof SHAPES
export const LIST_NAMES = Object.keys(SHAPES) as ListName[]
