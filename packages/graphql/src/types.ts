export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  Decimal: { input: string; output: string; }
  URL: { input: string; output: string; }
};

export type Activity = Node & {
  __typename?: 'Activity';
  citations: Array<Citation>;
  content: Maybe<Content>;
  dueOn: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** Past due and neither done nor cancelled. */
  late: Scalars['Boolean']['output'];
  lead: Maybe<Organisation>;
  planned: Maybe<Quantity>;
  programme: Programme;
  startsOn: Maybe<Scalars['Date']['output']>;
  status: ActivityStatus;
  title: LocalisedText;
};


export type ActivityLateArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type ActivityConnection = {
  __typename?: 'ActivityConnection';
  edges: Array<ActivityEdge>;
  nodes: Array<Activity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ActivityEdge = {
  __typename?: 'ActivityEdge';
  cursor: Scalars['String']['output'];
  node: Activity;
};

export type ActivityFilter = {
  dueBefore?: InputMaybe<Scalars['Date']['input']>;
  late?: InputMaybe<Scalars['Boolean']['input']>;
  programmeSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  provinceCode?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<Array<ActivityStatus>>;
};

export type ActivityOrder =
  | 'DUE'
  | 'DUE_DESC'
  | 'TITLE';

export type ActivityStatus =
  | 'CANCELLED'
  | 'DONE'
  | 'ONGOING'
  | 'PLANNED';

export type Citation = {
  __typename?: 'Citation';
  field: Maybe<Scalars['String']['output']>;
  inferred: Maybe<Scalars['String']['output']>;
  locator: Maybe<Scalars['String']['output']>;
  source: Source;
};


export type CitationInferredArgs = {
  language?: InputMaybe<Language>;
};

export type Comparator =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'EXACTLY'
  | 'MORE_THAN'
  | 'NEARLY'
  | 'NOT_STATED'
  | 'STRIVING_FOR';

export type Content = Node & {
  __typename?: 'Content';
  activities: Array<Activity>;
  id: Scalars['ID']['output'];
  ordinal: Scalars['Int']['output'];
  title: LocalisedText;
};

export type CountByKind = {
  __typename?: 'CountByKind';
  kind: ProgrammeKind;
  programmes: Scalars['Int']['output'];
};

export type CountByProvince = {
  __typename?: 'CountByProvince';
  atRisk: Scalars['Int']['output'];
  findings: Scalars['Int']['output'];
  late: Scalars['Int']['output'];
  programmes: Scalars['Int']['output'];
  province: Province;
};

export type CountByStatus = {
  __typename?: 'CountByStatus';
  count: Scalars['Int']['output'];
  status: PaceStatus;
};

/** null = the source does not say. */
export type DeclaredCounts = {
  __typename?: 'DeclaredCounts';
  activities: Maybe<Scalars['Int']['output']>;
  contents: Maybe<Scalars['Int']['output']>;
};

export type Direction =
  | 'DECREASE'
  | 'INCREASE'
  | 'MAINTAIN';

export type Finding = {
  __typename?: 'Finding';
  days: Maybe<Scalars['Int']['output']>;
  kind: FindingKind;
  message: Scalars['String']['output'];
  owner: Maybe<Organisation>;
  programme: Maybe<Programme>;
  province: Maybe<Province>;
  since: Maybe<Scalars['Date']['output']>;
  subject: Node;
};


export type FindingMessageArgs = {
  language?: InputMaybe<Language>;
};

export type FindingConnection = {
  __typename?: 'FindingConnection';
  edges: Array<FindingEdge>;
  nodes: Array<Finding>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FindingEdge = {
  __typename?: 'FindingEdge';
  cursor: Scalars['String']['output'];
  node: Finding;
};

export type FindingKind =
  | 'ACTIVITY_LATE'
  | 'DECLARED_NOT_RECORDED'
  | 'DIRECTIVE_OPEN'
  | 'ENDS_WITHOUT_RENEWAL'
  | 'OPINION_UNANSWERED'
  | 'PARTY_SUCCEEDED'
  | 'PROPOSED_NOT_SIGNED'
  | 'TARGET_AT_RISK'
  | 'TARGET_LATE'
  | 'TARGET_NOT_ASSESSABLE';

/** `headline` is the sentence the front page opens with. */
export type HeadlinePart = {
  __typename?: 'HeadlinePart';
  kind: Maybe<FindingKind>;
  text: Scalars['String']['output'];
};


/** `headline` is the sentence the front page opens with. */
export type HeadlinePartTextArgs = {
  language?: InputMaybe<Language>;
};

export type Indicator = Node & {
  __typename?: 'Indicator';
  catalogueCode: Maybe<Scalars['String']['output']>;
  definition: Maybe<LocalisedText>;
  direction: Direction;
  id: Scalars['ID']['output'];
  kind: IndicatorKind;
  measurements: MeasurementConnection;
  name: LocalisedText;
  /** Code in the national education statistics system (Circular 03/2024/TT-BGDĐT), where it has one. */
  officialCode: Maybe<Scalars['String']['output']>;
  slug: Scalars['String']['output'];
  targets: Array<Target>;
  unit: Scalars['String']['output'];
  unitLabel: Scalars['String']['output'];
};


export type IndicatorMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeasurementOrder>;
};


export type IndicatorUnitLabelArgs = {
  language?: InputMaybe<Language>;
};

export type IndicatorConnection = {
  __typename?: 'IndicatorConnection';
  edges: Array<IndicatorEdge>;
  nodes: Array<Indicator>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IndicatorEdge = {
  __typename?: 'IndicatorEdge';
  cursor: Scalars['String']['output'];
  node: Indicator;
};

export type IndicatorFilter = {
  kind?: InputMaybe<Array<IndicatorKind>>;
  programmeSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type IndicatorKind =
  | 'COVERAGE'
  | 'MILESTONE'
  | 'NUMBER'
  | 'PERCENTAGE';

export type IndicatorOrder =
  | 'NAME';

export type Language =
  | 'EN'
  | 'VI';

export type LocalisedText = {
  __typename?: 'LocalisedText';
  en: Scalars['String']['output'];
  text: Scalars['String']['output'];
  vi: Scalars['String']['output'];
};


export type LocalisedTextTextArgs = {
  language?: InputMaybe<Language>;
};

export type Measurement = Node & {
  __typename?: 'Measurement';
  citations: Array<Citation>;
  criteriaVersion: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  indicator: Indicator;
  period: Period;
  province: Province;
  quantity: Quantity;
  revision: Scalars['Int']['output'];
  status: MeasurementStatus;
};

export type MeasurementConnection = {
  __typename?: 'MeasurementConnection';
  edges: Array<MeasurementEdge>;
  nodes: Array<Measurement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MeasurementEdge = {
  __typename?: 'MeasurementEdge';
  cursor: Scalars['String']['output'];
  node: Measurement;
};

export type MeasurementFilter = {
  from?: InputMaybe<Scalars['Date']['input']>;
  indicatorSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  provinceCode?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<Array<MeasurementStatus>>;
  to?: InputMaybe<Scalars['Date']['input']>;
  units?: InputMaybe<UnitView>;
};

export type MeasurementOrder =
  | 'PERIOD'
  | 'PERIOD_DESC';

export type MeasurementStatus =
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'VERIFIED';

export type Node = {
  id: Scalars['ID']['output'];
};

export type Organisation = Node & {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  name: LocalisedText;
  programmes: ProgrammeConnection;
  province: Maybe<Province>;
  slug: Scalars['String']['output'];
  succeededBy: Maybe<Organisation>;
  validTo: Maybe<Scalars['Date']['output']>;
};


export type OrganisationProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganisationKind =
  | 'ECONOMIC_ZONE_BOARD'
  | 'EDUCATION_DEPARTMENT'
  | 'ENTERPRISES'
  | 'LABOUR_FEDERATION'
  | 'LEARNING_PROMOTION_ASSOCIATION'
  | 'OTHER'
  | 'PARTY_COMMITTEE'
  | 'PEOPLES_COMMITTEE'
  | 'SCHOOL'
  | 'VOCATIONAL_INSTITUTIONS';

export type Overview = {
  __typename?: 'Overview';
  byKind: Array<CountByKind>;
  byProvince: Array<CountByProvince>;
  findings: Scalars['Int']['output'];
  headline: Scalars['String']['output'];
  headlineParts: Array<HeadlinePart>;
  inForce: Scalars['Int']['output'];
  on: Scalars['Date']['output'];
  programmes: Scalars['Int']['output'];
  targets: Array<CountByStatus>;
};


export type OverviewHeadlineArgs = {
  language?: InputMaybe<Language>;
};

/** How far along against how far it should be. `reason` says in words why; always given when NOT_ASSESSABLE. */
export type Pace = {
  __typename?: 'Pace';
  elapsed: Maybe<Scalars['Float']['output']>;
  progressed: Maybe<Scalars['Float']['output']>;
  projected: Maybe<Scalars['Decimal']['output']>;
  ratio: Maybe<Scalars['Float']['output']>;
  reason: Scalars['String']['output'];
  status: PaceStatus;
};


/** How far along against how far it should be. `reason` says in words why; always given when NOT_ASSESSABLE. */
export type PaceReasonArgs = {
  language?: InputMaybe<Language>;
};

export type PaceMethod =
  | 'COMPOUND_GROWTH'
  | 'LINEAR';

export type PaceStatus =
  | 'ACHIEVED'
  | 'AT_RISK'
  | 'LATE'
  | 'NOT_ASSESSABLE'
  | 'ON_TRACK';

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor: Maybe<Scalars['String']['output']>;
};

export type Party = {
  __typename?: 'Party';
  organisation: Organisation;
  role: PartyRole;
};

export type PartyRole =
  | 'APPROVER'
  | 'BENEFICIARY'
  | 'LEAD'
  | 'PROVIDER'
  | 'SIGNATORY'
  | 'SUPPORTER';

/** `to` is inclusive; `label` reads as officials write it: giai đoạn 2022 - 2026. */
export type Period = {
  __typename?: 'Period';
  from: Scalars['Date']['output'];
  label: Scalars['String']['output'];
  precision: PeriodPrecision;
  to: Maybe<Scalars['Date']['output']>;
};


/** `to` is inclusive; `label` reads as officials write it: giai đoạn 2022 - 2026. */
export type PeriodLabelArgs = {
  language?: InputMaybe<Language>;
};

export type PeriodPrecision =
  | 'DAY'
  | 'MONTH'
  | 'SCHOOL_YEAR'
  | 'YEAR';

export type Place = {
  __typename?: 'Place';
  name: LocalisedText;
  province: Province;
};

export type Programme = Node & {
  __typename?: 'Programme';
  activities: ActivityConnection;
  citations: Array<Citation>;
  contents: Array<Content>;
  declared: DeclaredCounts;
  findings: Array<Finding>;
  id: Scalars['ID']['output'];
  kind: ProgrammeKind;
  parties: Array<Party>;
  period: Maybe<Period>;
  places: Array<Place>;
  provinces: Array<Province>;
  recorded: RecordedCounts;
  renewedBy: Maybe<Programme>;
  renews: Maybe<Programme>;
  signedOn: Maybe<Scalars['Date']['output']>;
  slug: Scalars['String']['output'];
  status: ProgrammeStatus;
  targets: Array<Target>;
  title: LocalisedText;
};


export type ProgrammeActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type ProgrammeFindingsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type ProgrammeProvincesArgs = {
  units?: InputMaybe<UnitView>;
};


export type ProgrammeStatusArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  edges: Array<ProgrammeEdge>;
  nodes: Array<Programme>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProgrammeEdge = {
  __typename?: 'ProgrammeEdge';
  cursor: Scalars['String']['output'];
  node: Programme;
};

export type ProgrammeFilter = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  endsBefore?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<Array<ProgrammeKind>>;
  organisationSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  provinceAsOf?: InputMaybe<Scalars['Date']['input']>;
  provinceCode?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<Array<ProgrammeStatus>>;
};

export type ProgrammeKind =
  | 'COORDINATION_PROGRAMME'
  | 'EMULATION_PROGRAMME'
  | 'INTER_PROVINCIAL_COOPERATION'
  | 'MEMORANDUM'
  | 'PROVINCIAL_PROJECT'
  | 'SCHOOL_ENTERPRISE_LINKAGE';

export type ProgrammeOrder =
  | 'PERIOD_END'
  | 'PERIOD_START'
  | 'PERIOD_START_DESC'
  | 'TITLE';

/** Derived from dates and documents, on a date. */
export type ProgrammeStatus =
  | 'DRAFT'
  | 'ENDED'
  | 'IN_FORCE'
  | 'PROPOSED';

export type Province = Node & {
  __typename?: 'Province';
  code: Scalars['String']['output'];
  fullName: LocalisedText;
  id: Scalars['ID']['output'];
  isoCode: Maybe<Scalars['String']['output']>;
  name: LocalisedText;
  predecessors: Array<Succession>;
  programmeCount: Scalars['Int']['output'];
  /** Programmes a party or place of which lies here; AS_IS counts those of the units that were merged in. */
  programmes: ProgrammeConnection;
  successors: Array<Succession>;
  type: ProvinceType;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};


export type ProvinceProgrammeCountArgs = {
  units?: InputMaybe<UnitView>;
};


export type ProvinceProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  units?: InputMaybe<UnitView>;
};

export type ProvinceConnection = {
  __typename?: 'ProvinceConnection';
  edges: Array<ProvinceEdge>;
  nodes: Array<Province>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProvinceEdge = {
  __typename?: 'ProvinceEdge';
  cursor: Scalars['String']['output'];
  node: Province;
};

export type ProvinceType =
  | 'CENTRALLY_RUN_CITY'
  | 'PROVINCE';

/** `value` is null exactly when the comparator is NOT_STATED or the fact is qualitative; `text` reads as people write it: trên 76%. */
export type Quantity = {
  __typename?: 'Quantity';
  comparator: Comparator;
  denominator: Maybe<Scalars['Decimal']['output']>;
  numerator: Maybe<Scalars['Decimal']['output']>;
  text: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  value: Maybe<Scalars['Decimal']['output']>;
};


/** `value` is null exactly when the comparator is NOT_STATED or the fact is qualitative; `text` reads as people write it: trên 76%. */
export type QuantityTextArgs = {
  language?: InputMaybe<Language>;
};

export type Query = {
  __typename?: 'Query';
  activities: ActivityConnection;
  /** What to look at first, worst first. */
  attention: FindingConnection;
  indicator: Maybe<Indicator>;
  indicators: IndicatorConnection;
  measurements: MeasurementConnection;
  node: Maybe<Node>;
  nodes: Array<Maybe<Node>>;
  organisation: Maybe<Organisation>;
  /** Counts by status, kind and province, on a date. */
  overview: Overview;
  programme: Maybe<Programme>;
  programmes: ProgrammeConnection;
  /** By official two-digit code as used on that date: 15 was Yên Bái until 2025-06-30 and has been Lào Cai since. */
  province: Maybe<Province>;
  /** Provinces valid on a date (today by default): 63 on 2025-06-30, 34 on 2025-07-01. */
  provinces: ProvinceConnection;
  /** What is loaded: revision, schema version, whether it is practice data, counts, sources. */
  register: Register;
  /** Ignores diacritics and case; d finds đ. */
  search: SearchResultConnection;
};


export type QueryActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActivityOrder>;
};


export type QueryAttentionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<FindingKind>>;
  on?: InputMaybe<Scalars['Date']['input']>;
  provinceCode?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIndicatorArgs = {
  slug: Scalars['String']['input'];
};


export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorOrder>;
};


export type QueryMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeasurementOrder>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryOrganisationArgs = {
  slug: Scalars['String']['input'];
};


export type QueryOverviewArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  provinceCode?: InputMaybe<Scalars['String']['input']>;
  units?: InputMaybe<UnitView>;
};


export type QueryProgrammeArgs = {
  slug: Scalars['String']['input'];
};


export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProgrammeOrder>;
};


export type QueryProvinceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['String']['input'];
};


export type QueryProvincesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};

export type RecordedCounts = {
  __typename?: 'RecordedCounts';
  activities: Scalars['Int']['output'];
  contents: Scalars['Int']['output'];
};

export type Register = {
  __typename?: 'Register';
  activityCount: Scalars['Int']['output'];
  indicatorCount: Scalars['Int']['output'];
  measurementCount: Scalars['Int']['output'];
  practice: Scalars['Boolean']['output'];
  programmeCount: Scalars['Int']['output'];
  revision: Scalars['String']['output'];
  schemaVersion: Scalars['String']['output'];
  sources: Array<Source>;
};

export type SearchResult = Activity | Indicator | Organisation | Programme | Province;

export type SearchResultConnection = {
  __typename?: 'SearchResultConnection';
  edges: Array<SearchResultEdge>;
  nodes: Array<SearchResult>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SearchResultEdge = {
  __typename?: 'SearchResultEdge';
  cursor: Scalars['String']['output'];
  node: SearchResult;
};

export type Source = Node & {
  __typename?: 'Source';
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  publishedOn: Maybe<Scalars['Date']['output']>;
  publisher: Scalars['String']['output'];
  role: SourceRole;
  title: LocalisedText;
  url: Maybe<Scalars['URL']['output']>;
};

/** Who says so, and where in it. `inferred` tells how a value that is not printed was reasoned. */
export type SourceRole =
  | 'CORROBORATING'
  | 'PRIMARY';

export type Succession = {
  __typename?: 'Succession';
  effectiveOn: Scalars['Date']['output'];
  legalBasis: Scalars['String']['output'];
  predecessor: Province;
  share: Scalars['Decimal']['output'];
  successor: Province;
};

export type Target = Node & {
  __typename?: 'Target';
  baseline: Maybe<Measurement>;
  citations: Array<Citation>;
  dueOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  indicator: Indicator;
  latest: Maybe<Measurement>;
  pace: Pace;
  programme: Programme;
  province: Province;
  quantity: Quantity;
};


export type TargetPaceArgs = {
  method?: InputMaybe<PaceMethod>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** AS_WAS: units valid at the time. AS_IS: restated to today's units through succession. */
export type UnitView =
  | 'AS_IS'
  | 'AS_WAS';
