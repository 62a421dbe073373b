export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Calendar date in Viet Nam (Asia/Ho_Chi_Minh), written YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** Moment in time, ISO 8601 in UTC with milliseconds. */
  DateTime: { input: string; output: string; }
  /** Exact decimal number as a string, with a point: "76.98". Never rounded. */
  Decimal: { input: string; output: string; }
  /** Absolute address of a page. */
  URL: { input: string; output: string; }
};

/** Something somebody does by a date under a programme. */
export type Activity = Node & {
  __typename?: 'Activity';
  /** Who says so. */
  citations: Array<Citation>;
  /** The content it carries out; null when none is recorded. */
  content: Maybe<Content>;
  /** Day by which it is due, inclusive; null when none is recorded. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** Past due and neither done nor cancelled. */
  late: Scalars['Boolean']['output'];
  /** Who leads it; null when none is recorded. */
  lead: Maybe<Organisation>;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** How much is planned; null when none is recorded. */
  planned: Maybe<Quantity>;
  /** The programme it belongs to. */
  programme: Programme;
  /** First day; null when none is recorded. */
  startsOn: Maybe<Scalars['Date']['output']>;
  /** How far it has come, as reported. */
  status: ActivityStatus;
  /** Newest day of publication among the sources cited for the status, or for the activity as a whole; null where none is dated. What happened since is not known. */
  statusAttestedOn: Maybe<Scalars['Date']['output']>;
  /** What is to be done. */
  title: LocalisedText;
};


/** Something somebody does by a date under a programme. */
export type ActivityLateArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of activities. */
export type ActivityConnection = {
  __typename?: 'ActivityConnection';
  /** The page, with a cursor for each entry. */
  edges: Array<ActivityEdge>;
  /** The page without cursors. */
  nodes: Array<Activity>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Entries in the whole list, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** An activity in a page. */
export type ActivityEdge = {
  __typename?: 'ActivityEdge';
  /** Opaque position of the entry; valid for the ordering it was issued under. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Activity;
};

/** Every field narrows the list; values within one field widen it. */
export type ActivityFilter = {
  /** Due before this day; activities without a due date never are. */
  dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Late today in Viet Nam, or not. */
  late?: InputMaybe<Scalars['Boolean']['input']>;
  /** Led by any of these organisations; an activity whose lead no source names is led by none. */
  leadSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of any of these programmes. */
  programmeSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of programmes in any of these provinces, by code as used today; units merged into them count too. */
  provinceCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of the title; case and diacritics do not matter, d finds đ. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Any of these statuses. */
  status?: InputMaybe<Array<ActivityStatus>>;
};

/** Activities that agree in everything they are grouped by. What is not grouped by is null. */
export type ActivityGroup = {
  __typename?: 'ActivityGroup';
  /** How many activities. */
  count: Scalars['Int']['output'];
  /** Whether they are late, today in Viet Nam. */
  late: Maybe<Scalars['Boolean']['output']>;
  /** The programme. */
  programme: Maybe<Programme>;
  /** The province; null for activities of programmes without one. */
  province: Maybe<Province>;
  /** The status. */
  status: Maybe<ActivityStatus>;
  /** The year; null for activities without a due date. */
  year: Maybe<Scalars['Int']['output']>;
};

/** What activities are grouped by. */
export type ActivityGrouping =
  /** Whether it is late, today in Viet Nam. */
  | 'LATE'
  /** The programme it belongs to. */
  | 'PROGRAMME'
  /** Every province of its programme; it is counted in each. */
  | 'PROVINCE'
  /** How far it has come, as reported. */
  | 'STATUS'
  /** The calendar year it is due in. */
  | 'YEAR';

/** Order of activities; those without a due date come last. */
export type ActivityOrder =
  /** Earliest due first. */
  | 'DUE'
  /** Latest due first. */
  | 'DUE_DESC'
  /** By Vietnamese title, in the order of the Vietnamese alphabet. */
  | 'TITLE';

/** Activities counted by groups. */
export type ActivityStats = {
  __typename?: 'ActivityStats';
  /** The groups, largest first; at most 1000. A group nothing falls under is left out. */
  groups: Array<ActivityGroup>;
  /** True when something stands in several groups, so that the counts come to more than totalCount. */
  overlapping: Scalars['Boolean']['output'];
  /** Activities that pass the filter, each counted once. */
  totalCount: Scalars['Int']['output'];
  /** True when there are more than 1000 groups: the smallest are left out; ask with a filter. */
  truncated: Scalars['Boolean']['output'];
};

/** How far an activity has come, as reported. */
export type ActivityStatus =
  /** Called off. */
  | 'CANCELLED'
  /** Reported as done. */
  | 'DONE'
  /** Reported as going on. */
  | 'ONGOING'
  /** Promised, not reported as begun. */
  | 'PLANNED';

/** The API key the request was sent with. The secret part is kept nowhere and cannot be read. */
export type ApiKey = {
  __typename?: 'ApiKey';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** From then on it is refused; null for a key without an end. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Its last request that was written down, a few seconds behind; null for none. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** The agency, office or purpose it was given to. */
  name: Scalars['String']['output'];
  /** The open part of the key, by which it is named. */
  prefix: Scalars['String']['output'];
  /** What it allows beyond reading. */
  scopes: Array<ApiScope>;
  /** Its use by day, newest first; days without a request are left out. */
  usage: Array<ApiKeyUsage>;
};


/** The API key the request was sent with. The secret part is kept nowhere and cannot be read. */
export type ApiKeyUsageArgs = {
  days?: Scalars['Int']['input'];
};

/** What one key asked for on one day. Written every few seconds, so slightly behind. */
export type ApiKeyUsage = {
  __typename?: 'ApiKeyUsage';
  /** Cost of the answers, in the points of `extensions.cost`; a whole number. */
  cost: Scalars['Float']['output'];
  /** Day in Viet Nam. */
  on: Scalars['Date']['output'];
  /** Requests refused before anything was run. */
  refused: Scalars['Int']['output'];
  /** Requests received, the refused among them. */
  requests: Scalars['Int']['output'];
};

/** What an API key allows beyond reading, which needs no key. */
export type ApiScope =
  /** Starting bulk exports and fetching them. */
  | 'EXPORT';

/** A place from which people joined a meeting (điểm cầu). */
export type BridgePoint = {
  __typename?: 'BridgePoint';
  /** How many such places; null when none is recorded. */
  count: Maybe<Scalars['Int']['output']>;
  /** Whether it is the main one. */
  main: Scalars['Boolean']['output'];
  /** How people took part there. */
  mode: EventMode;
  /** Where people joined from. */
  name: LocalisedText;
};

/** How a caller is known. */
export type CallerKind =
  /** No key was sent; limits go by network address. */
  | 'ANONYMOUS'
  /** A valid API key was sent. */
  | 'API_KEY';

/** Why there was nothing to give up. */
export type CancelExportError = NoSuchExport;

/** Which export to give up. */
export type CancelExportInput = {
  /** As given by `startExport`. */
  id: Scalars['ID']['input'];
};

/** The export that was given up, or why there is none. */
export type CancelExportPayload = {
  __typename?: 'CancelExportPayload';
  /** As it is now: CANCELLED, or as it had ended before. Null when the caller has none of that id. */
  export: Maybe<Export>;
  /** Why there was nothing to give up; empty when all is well. */
  userErrors: Array<CancelExportError>;
};

/** One record that a transaction inserted, updated or deleted. Parts without an id of their own, such as parties and citations, are told as updates of the records that show them. */
export type Change = {
  __typename?: 'Change';
  /** When the transaction committed. */
  committedAt: Scalars['DateTime']['output'];
  /** Position behind this change, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record as it is now, not as it was at that revision; null once it is gone. To replay, store what is there and remove what is not. */
  node: Maybe<Node>;
  /** Global id of the record, also when it is gone. */
  nodeId: Scalars['ID']['output'];
  /** What became of the record in that transaction. */
  operation: ChangeOperation;
  /** Revision of the data that the transaction made; changes of one transaction share it. */
  revision: Scalars['String']['output'];
  /** Type of the record. */
  type: ChangeType;
};

/** Changes in the order of commits, from a cursor on. */
export type ChangeFeed = {
  __typename?: 'ChangeFeed';
  /** Oldest first; those of one transaction stand together, by type and id. */
  changes: Array<Change>;
  /** Where to go on, to be given as `after`; there also when nothing has changed. */
  endCursor: Scalars['String']['output'];
  /** Whether more changes are waiting already. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Newest revision of the data when the page was read. */
  revision: Scalars['String']['output'];
};

/** What became of a record in one transaction, as a whole. */
export type ChangeOperation =
  /** It is gone. */
  | 'DELETE'
  /** It is new. */
  | 'INSERT'
  /** It, or a part shown with it, is different. */
  | 'UPDATE';

/** A type of record that the feed tells of: every type that is a Node. */
export type ChangeType =
  /** Activities, with their citations. */
  | 'ACTIVITY'
  /** Consultations, with versions of the draft, groups of opinions and bodies asked. */
  | 'CONSULTATION'
  /** Contents of programmes. */
  | 'CONTENT'
  /** Contributions in kind, with places and what either side confirms. */
  | 'CONTRIBUTION'
  /** Rosters of coverage, with their members. */
  | 'COVERAGE_ROSTER'
  /** What was asked at events. */
  | 'DIRECTIVE'
  /** Documents, with their links to documents and programmes. */
  | 'DOCUMENT'
  /** Values that documents set. */
  | 'DOCUMENT_TARGET'
  /** Targets in versions of drafts, with the version. */
  | 'DRAFT_TARGET'
  /** Events, with those who took part and from where. */
  | 'EVENT'
  /** Honours, with their recipients. */
  | 'HONOUR'
  /** Indicators, with the criteria they are counted by. */
  | 'INDICATOR'
  /** Measurements, superseded revisions among them. */
  | 'MEASUREMENT'
  /** Opinions, with the group they stand under. */
  | 'OPINION'
  /** Organisations, with the officials named in them. */
  | 'ORGANISATION'
  /** Units below the province, with successions and lineage. */
  | 'PLACE'
  /** Conditions of policies. */
  | 'POLICY_CONDITION'
  /** Programmes, with parties, provinces, places, links to documents and movements. */
  | 'PROGRAMME'
  /** Provinces, with successions and lineage. */
  | 'PROVINCE'
  /** Sources. */
  | 'SOURCE'
  /** Targets, with their newest value. */
  | 'TARGET';

/** Who says so, and where in it. Belongs to exactly one record. */
export type Citation = {
  __typename?: 'Citation';
  /** The field of the record the citation speaks of; null when it carries the whole record. */
  field: Maybe<Scalars['String']['output']>;
  /** How a value that is not printed was reasoned; null when the source prints it. */
  inferred: Maybe<Scalars['String']['output']>;
  /** Place inside the source, where it has one. */
  locator: Maybe<Scalars['String']['output']>;
  /** True where the source was read for the field and does not state it. */
  silent: Scalars['Boolean']['output'];
  /** Who says so. */
  source: Source;
};


/** Who says so, and where in it. Belongs to exactly one record. */
export type CitationInferredArgs = {
  language?: InputMaybe<Language>;
};

/** What a value claims: the comparator is part of the fact. */
export type Comparator =
  /** Around the value (khoảng). */
  | 'ABOUT'
  /** The value or more (ít nhất). */
  | 'AT_LEAST'
  /** The value or less (không quá, nhiều nhất). */
  | 'AT_MOST'
  /** The value itself. */
  | 'EXACTLY'
  /** Less than the value (dưới). */
  | 'LESS_THAN'
  /** More than the value (trên). */
  | 'MORE_THAN'
  /** A little less than the value (gần). */
  | 'NEARLY'
  /** The source gives no figure (không nêu). */
  | 'NOT_STATED'
  /** Aimed at, not promised (phấn đấu). */
  | 'STRIVING_FOR';

/** Collecting opinions on a draft, and answering each. */
export type Consultation = Node & {
  __typename?: 'Consultation';
  /** Who says so. */
  citations: Array<Citation>;
  /** When it closed; null while open or not recorded. */
  closedOn: Maybe<Scalars['Date']['output']>;
  /** Bodies asked, and whether they replied. */
  consulted: Array<ConsultedBody>;
  /** The draft; null when it is not a document here. */
  document: Maybe<Document>;
  /** The meeting at which opinions were given. */
  event: Maybe<Event>;
  /** Opinions by group. */
  groups: Array<OpinionGroup>;
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** When it opened. */
  openedOn: Maybe<Scalars['Date']['output']>;
  /** The programme whose draft it is about. */
  programme: Programme;
  /** Stable name in addresses. */
  slug: Scalars['String']['output'];
  /** On what opinions were collected. */
  title: LocalisedText;
  /** Versions of the draft, first to last. */
  versions: Array<DraftVersion>;
};

/** A page of consultations. */
export type ConsultationConnection = {
  __typename?: 'ConsultationConnection';
  /** The page, with a cursor for each entry. */
  edges: Array<ConsultationEdge>;
  /** The page without cursors. */
  nodes: Array<Consultation>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Entries in the whole list, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A consultation in a page. */
export type ConsultationEdge = {
  __typename?: 'ConsultationEdge';
  /** Opaque position of the entry; valid for the ordering it was issued under. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Consultation;
};

/** Every field narrows the list; values within one field widen it. */
export type ConsultationFilter = {
  /** With an opinion that has no answer, or with none. */
  pending?: InputMaybe<Scalars['Boolean']['input']>;
  /** On the draft of any of these programmes. */
  programmeSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of the title; case and diacritics do not matter, d finds đ. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A body asked for its opinion, and whether it replied. */
export type ConsultedBody = {
  __typename?: 'ConsultedBody';
  /** Who says so. */
  citations: Array<Citation>;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** The body asked. */
  organisation: Organisation;
  /** Whether it replied; null when no source says. */
  replied: Maybe<Scalars['Boolean']['output']>;
  /** When it replied. */
  repliedOn: Maybe<Scalars['Date']['output']>;
};

/** A numbered heading of a programme. */
export type Content = Node & {
  __typename?: 'Content';
  /** Activities recorded under it, in the order of the source. */
  activities: Array<Activity>;
  /** Who says so. */
  citations: Array<Citation>;
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** Number within its part, from 1. */
  ordinal: Scalars['Int']['output'];
  /** Which text it belongs to. */
  part: ContentPart;
  /** What it is about. */
  title: LocalisedText;
};

/** Which text of a programme a content belongs to: a draft project and its resolution number their tasks separately. */
export type ContentPart =
  /** What it is for, where a source lists aims and no contents. */
  | 'AIM'
  /** The programme itself. */
  | 'PROGRAMME'
  /** The project (đề án). */
  | 'PROJECT'
  /** The resolution (nghị quyết). */
  | 'RESOLUTION';

/** Something in kind that went, or is to go, from one party to another. */
export type Contribution = Node & {
  __typename?: 'Contribution';
  /** Who says so. */
  citations: Array<Citation>;
  /** What each side says went over; where they differ, both stand. */
  confirmations: Array<ContributionConfirmation>;
  /** False for something promised and not reported as given. */
  delivered: Scalars['Boolean']['output'];
  /** Who gave; null when none is recorded. */
  giver: Maybe<Organisation>;
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: ContributionKind;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** When; null when none is recorded. */
  period: Maybe<Period>;
  /** Units it went to. */
  places: Array<Place>;
  /** The programme it belongs to. */
  programme: Programme;
  /** How much, as the source puts it. */
  quantity: Quantity;
  /** Who received; null when none is recorded. */
  receiver: Maybe<Organisation>;
  /** What went over. */
  what: LocalisedText;
};

/** What one side says went over. Where the two sides differ, both stand. */
export type ContributionConfirmation = {
  __typename?: 'ContributionConfirmation';
  /** Who says so. */
  citations: Array<Citation>;
  /** When; null when not dated. */
  confirmedOn: Maybe<Scalars['Date']['output']>;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** How much that side says went over. */
  quantity: Quantity;
  /** Who states it. */
  side: ContributionSide;
};

/** A page of contributions. */
export type ContributionConnection = {
  __typename?: 'ContributionConnection';
  /** The page, with a cursor for each entry. */
  edges: Array<ContributionEdge>;
  /** The page without cursors. */
  nodes: Array<Contribution>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Entries in the whole list, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A contribution in a page. */
export type ContributionEdge = {
  __typename?: 'ContributionEdge';
  /** Opaque position of the entry; valid for the ordering it was issued under. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Contribution;
};

/** Every field narrows the list; values within one field widen it. */
export type ContributionFilter = {
  /** Confirmed by both sides, or not. */
  confirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Reported as given, or only promised. */
  delivered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Given by any of these organisations. */
  giverSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these kinds. */
  kind?: InputMaybe<Array<ContributionKind>>;
  /** Of any of these programmes. */
  programmeSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of programmes in any of these provinces, by code as used today; units merged into them count too. */
  provinceCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Received by any of these organisations. */
  receiverSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of what went over; case and diacritics do not matter, d finds đ. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** What went from one party to another. */
export type ContributionKind =
  /** Books (sách, vở). */
  | 'BOOK'
  /** Cameras (camera). */
  | 'CAMERA'
  /** Computers (máy tính). */
  | 'COMPUTER'
  /** Desks and chairs (bàn ghế). */
  | 'FURNITURE'
  /** Internet connections (đường truyền Internet). */
  | 'INTERNET'
  /** Lessons taught (tiết dạy). */
  | 'LESSON'
  /** Anything else in kind. */
  | 'OTHER'
  /** Houses for teachers (nhà ở giáo viên). */
  | 'TEACHER_HOUSE'
  /** Televisions (ti vi). */
  | 'TELEVISION'
  /** Uniforms (đồng phục). */
  | 'UNIFORM'
  /** Teachers who volunteer (giáo viên tình nguyện). */
  | 'VOLUNTEER_TEACHER';

/** Which party states how much went over. */
export type ContributionSide =
  /** The giver (bên hỗ trợ). */
  | 'GIVER'
  /** The receiver (bên tiếp nhận). */
  | 'RECEIVER';

/** Programmes of one kind. */
export type CountByKind = {
  __typename?: 'CountByKind';
  /** The kind. */
  kind: ProgrammeKind;
  /** How many programmes, whatever their status. */
  programmes: Scalars['Int']['output'];
};

/** What the register holds on one province: the findings that `attention` lists for it. A programme of several provinces counts in each of them, so that provinces may add up to more than the country. */
export type CountByProvince = {
  __typename?: 'CountByProvince';
  /** Targets at risk (TARGET_AT_RISK). */
  atRisk: Scalars['Int']['output'];
  /** Findings of every kind that concern it. */
  findings: Scalars['Int']['output'];
  /** Late targets (TARGET_LATE) and overdue activities (ACTIVITY_LATE). */
  late: Scalars['Int']['output'];
  /** Programmes with a party or place there, whatever their status. */
  programmes: Scalars['Int']['output'];
  /** The province. */
  province: Province;
};

/** Targets with one verdict. */
export type CountByStatus = {
  __typename?: 'CountByStatus';
  /** How many targets. */
  count: Scalars['Int']['output'];
  /** The verdict. */
  status: PaceStatus;
};

/** A roster read on a day. */
export type Coverage = {
  __typename?: 'Coverage';
  /** Members known to have it. */
  has: Scalars['Int']['output'];
  /** Members known not to have it. */
  lacks: Scalars['Int']['output'];
  /** Part that has it, of the dated denominator; null when nothing can be said, and `reason` says why. */
  quantity: Maybe<Quantity>;
  /** Why nothing can be said. */
  reason: Maybe<Scalars['String']['output']>;
  /** Day of the newest report. */
  reportedOn: Maybe<Scalars['Date']['output']>;
  /** Members of which no report says. */
  unknown: Scalars['Int']['output'];
  /** Members the denominator counts and the roster does not name; null without a denominator. */
  unlisted: Maybe<Scalars['Int']['output']>;
};


/** A roster read on a day. */
export type CoverageReasonArgs = {
  language?: InputMaybe<Language>;
};

/** One commune, school or other body of a roster. */
export type CoverageMember = {
  __typename?: 'CoverageMember';
  /** The school or other body, where the member is one. */
  organisation: Maybe<Organisation>;
  /** The commune or other unit, where the member is one. */
  place: Maybe<Place>;
  /** Day on which the state was reported. */
  reportedOn: Maybe<Scalars['Date']['output']>;
  /** Whether it has the thing. */
  state: CoverageState;
};

/** For a coverage indicator in a province: how many must have the thing, as of a day, and which of them are known to have it. */
export type CoverageRoster = Node & {
  __typename?: 'CoverageRoster';
  /** Who says so. */
  citations: Array<Citation>;
  /** How many of them have it, on a day. */
  coverage: Coverage;
  /** How many must have it; null when none is recorded. */
  denominator: Maybe<Scalars['Int']['output']>;
  /** Day for which the denominator holds. */
  denominatorOn: Maybe<Scalars['Date']['output']>;
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** What each member must have. */
  indicator: Indicator;
  /** Members that are known by name. */
  members: Array<CoverageMember>;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** Whose members they are. */
  province: Province;
};


/** For a coverage indicator in a province: how many must have the thing, as of a day, and which of them are known to have it. */
export type CoverageRosterCoverageArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Whether one member of a roster has the thing. */
export type CoverageState =
  /** It has. */
  | 'HAS'
  /** It has not. */
  | 'LACKS'
  /** No report says. */
  | 'UNKNOWN';

/** The legal criteria an indicator is counted by from a day on. A series breaks where they change. */
export type CriteriaVersion = {
  __typename?: 'CriteriaVersion';
  /** Who says so. */
  citations: Array<Citation>;
  /** As measurements name it in criteriaVersion. */
  code: Scalars['String']['output'];
  /** The legal text; null when it is no document here. */
  document: Maybe<Document>;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** First day on which figures are counted by it; null when it lies before the register's horizon. */
  validFrom: Maybe<Scalars['Date']['output']>;
};

/** How many contents and activities the source says there are. */
export type DeclaredCounts = {
  __typename?: 'DeclaredCounts';
  /** Activities; null when none is recorded. */
  activities: Maybe<Scalars['Int']['output']>;
  /** Contents; null when none is recorded. */
  contents: Maybe<Scalars['Int']['output']>;
};

/** Which way is better. */
export type Direction =
  /** Less is better. */
  | 'DECREASE'
  /** More is better. */
  | 'INCREASE'
  /** Staying at a value is the aim. */
  | 'MAINTAIN'
  /** The figure describes; neither way is better. */
  | 'NEUTRAL';

/** Something asked of an organisation at an event, to be closed. */
export type Directive = Node & {
  __typename?: 'Directive';
  /** Who asks; null when none is recorded. */
  askedBy: Maybe<Organisation>;
  /** Who says so. */
  citations: Array<Citation>;
  /** How it was closed. */
  closedHow: Maybe<LocalisedText>;
  /** Day on which it was closed; null while open. */
  closedOn: Maybe<Scalars['Date']['output']>;
  /** Day by which; null when none is set. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** Where it was said. */
  event: Event;
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** A conclusion or a request. */
  kind: DirectiveKind;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** Past its day and not closed. */
  overdue: Scalars['Boolean']['output'];
  /** Who is to do it; null when none is recorded. */
  owner: Maybe<Organisation>;
  /** The programme it concerns, where it does. */
  programme: Maybe<Programme>;
  /** What is to be done. */
  text: LocalisedText;
};


/** Something asked of an organisation at an event, to be closed. */
export type DirectiveOverdueArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of directives. */
export type DirectiveConnection = {
  __typename?: 'DirectiveConnection';
  /** The page, with a cursor for each entry. */
  edges: Array<DirectiveEdge>;
  /** The page without cursors. */
  nodes: Array<Directive>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Entries in the whole list, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A directive in a page. */
export type DirectiveEdge = {
  __typename?: 'DirectiveEdge';
  /** Opaque position of the entry; valid for the ordering it was issued under. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Directive;
};

/** Every field narrows the list; values within one field widen it. */
export type DirectiveFilter = {
  /** Said at any of these events. */
  eventSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Not closed yet, or closed. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** True leaves those past their day and not closed, today in Viet Nam. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** To be done by any of these organisations, or by bodies that they have followed. */
  ownerSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of the text; case and diacritics do not matter, d finds đ. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** What a directive is. */
export type DirectiveKind =
  /** Concluded by whoever chairs (kết luận). */
  | 'CONCLUSION'
  /** Asked by one party of another (đề nghị). */
  | 'REQUEST';

/** Which part of the total a value is. */
export type Disaggregation = {
  __typename?: 'Disaggregation';
  /** Which part: preschool, primary, … */
  category: Scalars['String']['output'];
  /** By what the total is broken down: education-level, sex, … */
  dimension: Scalars['String']['output'];
};

/** A legal basis or a draft, with number, issuer and date. */
export type Document = Node & {
  __typename?: 'Document';
  /** Who says so. */
  citations: Array<Citation>;
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** Documents that carry it out or rest on it: one step down the cascade. */
  implementedBy: Array<DocumentLink>;
  /** Documents it carries out or rests on: one step up the cascade. */
  implements: Array<DocumentLink>;
  /** Day of issue; null when it is a draft or no source states it. */
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** Who issued it. */
  issuer: LocalisedText;
  /** What kind of text it is. */
  kind: DocumentKind;
  /** From which level it comes. */
  level: DocumentLevel;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** Number as printed on it; null when it has none or no source states it. */
  number: Maybe<Scalars['String']['output']>;
  /** Programmes that carry it out or rest on it. */
  programmes: Array<ProgrammeDocument>;
  /** Stable name in addresses. */
  slug: Scalars['String']['output'];
  /** Whether it has been issued. */
  status: DocumentStatus;
  /** Values it sets. */
  targets: Array<DocumentTarget>;
  /** What it is about. */
  title: LocalisedText;
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The page, with a cursor for each entry. */
  edges: Array<DocumentEdge>;
  /** The page without cursors. */
  nodes: Array<Document>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Entries in the whole list, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A document in a page. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Opaque position of the entry; valid for the ordering it was issued under. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Document;
};

/** Every field narrows the list; values within one field widen it. */
export type DocumentFilter = {
  /** Any of these kinds. */
  kind?: InputMaybe<Array<DocumentKind>>;
  /** From any of these levels. */
  level?: InputMaybe<Array<DocumentLevel>>;
  /** Carried out or rested on by any of these programmes. */
  programmeSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of title, number or issuer; case and diacritics do not matter, d finds đ. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Any of these statuses. */
  status?: InputMaybe<Array<DocumentStatus>>;
};

/** What kind of text a document is. */
export type DocumentKind =
  /** Circular of a ministry (thông tư). */
  | 'CIRCULAR'
  /** Decision of the Prime Minister or of a committee (quyết định). */
  | 'DECISION'
  /** Programme or plan of a body (chương trình, kế hoạch). */
  | 'PROGRAMME'
  /** Project (đề án). */
  | 'PROJECT'
  /** Resolution of the Party or of an assembly (nghị quyết). */
  | 'RESOLUTION';

/** From which level a document comes, highest first. */
export type DocumentLevel =
  /** A ministry or the centre of a mass organisation. */
  | 'MINISTRY'
  /** National Assembly, Government, Prime Minister. */
  | 'NATIONAL'
  /** Politburo, Central Committee of the Party. */
  | 'PARTY_CENTRAL'
  /** A province: its Party committee, council, committee or departments. */
  | 'PROVINCE';

/** One document carrying out or resting on another. */
export type DocumentLink = {
  __typename?: 'DocumentLink';
  /** Who says so. */
  citations: Array<Citation>;
  /** The document that carries out or rests on the other. */
  from: Document;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** How `from` stands to `to`. */
  relation: DocumentRelation;
  /** The document carried out or rested on. */
  to: Document;
};

/** Order of documents; those without a date come last. */
export type DocumentOrder =
  /** Earliest issued first. */
  | 'ISSUED'
  /** Latest issued first. */
  | 'ISSUED_DESC'
  /** By Vietnamese title, in the order of the Vietnamese alphabet. */
  | 'TITLE';

/** How a document or programme stands to a document. */
export type DocumentRelation =
  /** Is to be approved by it, or is its text. */
  | 'APPROVED_BY'
  /** Rests on it as a legal basis. */
  | 'BASED_ON'
  /** Carries it out. */
  | 'IMPLEMENTS';

/** Whether a document has been issued. */
export type DocumentStatus =
  /** A draft or a proposal. */
  | 'DRAFT'
  /** Issued. */
  | 'ISSUED';

/** A value a document sets for the whole country or a kind of place; beside it stand the provincial targets that answer it. */
export type DocumentTarget = Node & {
  __typename?: 'DocumentTarget';
  /** Who says so. */
  citations: Array<Citation>;
  /** Which part of the total it speaks of; empty for the whole. */
  disaggregation: Array<Disaggregation>;
  /** The document that sets it. */
  document: Document;
  /** Day by which it is due, inclusive. */
  dueOn: Scalars['Date']['output'];
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** What is counted. */
  indicator: Indicator;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** How much it sets. */
  quantity: Quantity;
  /** To what it applies, where it is not the whole country. */
  scope: Maybe<LocalisedText>;
};

/** A target as one version of a draft puts it. */
export type DraftTarget = Node & {
  __typename?: 'DraftTarget';
  /** Who says so. */
  citations: Array<Citation>;
  /** Day by which it is due; null when the draft gives it no time line. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** What is counted. */
  indicator: Indicator;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** How much this version sets. */
  quantity: Quantity;
  /** The version of the draft. */
  version: DraftVersion;
};

/** One version of a draft, with the targets it held. */
export type DraftVersion = {
  __typename?: 'DraftVersion';
  /** Who says so. */
  citations: Array<Citation>;
  /** Its day; null when none is recorded. */
  datedOn: Maybe<Scalars['Date']['output']>;
  /** What the version is called. */
  label: LocalisedText;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** Number of the version, from 1. */
  ordinal: Scalars['Int']['output'];
  /** Targets it holds, in its order. */
  targets: Array<DraftTarget>;
};

/** A signing, workshop, conference or working session. */
export type Event = Node & {
  __typename?: 'Event';
  /** Who took part, in the order of the source. */
  attendees: Array<EventAttendee>;
  /** Places from which people joined (điểm cầu), the main one first. */
  bridgePoints: Array<BridgePoint>;
  /** Who says so. */
  citations: Array<Citation>;
  /** Consultations it was part of. */
  consultations: Array<Consultation>;
  /** What was asked of whom there. */
  directives: Array<Directive>;
  /** Day on which it was held. */
  heldOn: Scalars['Date']['output'];
  /** Honours conferred there. */
  honours: Array<Honour>;
  /** Who hosted it; null when none is recorded. */
  host: Maybe<Organisation>;
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** What kind of meeting it was. */
  kind: EventKind;
  /** How; null when none is recorded. */
  mode: Maybe<EventMode>;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** Part of the day; null when none is recorded. */
  partOfDay: Maybe<PartOfDay>;
  /** The programme it belongs to, where it does. */
  programme: Maybe<Programme>;
  /** Where, as the unit was then. */
  province: Maybe<Province>;
  /** Stable name in addresses. */
  slug: Scalars['String']['output'];
  /** Title. */
  title: LocalisedText;
  /** The place itself; null when none is recorded. */
  venue: Maybe<LocalisedText>;
};

/** Who took part: an organisation of the register, or a body by name only. */
export type EventAttendee = {
  __typename?: 'EventAttendee';
  /** Name of a body that is no organisation of the register. */
  name: Maybe<LocalisedText>;
  /** The organisation; null for a body the register knows by name only. */
  organisation: Maybe<Organisation>;
  /** In what role it took part; null when none is recorded. */
  role: Maybe<LocalisedText>;
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The page, with a cursor for each entry. */
  edges: Array<EventEdge>;
  /** The page without cursors. */
  nodes: Array<Event>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Entries in the whole list, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** An event in a page. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Opaque position of the entry; valid for the ordering it was issued under. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Event;
};

/** Every field narrows the list; values within one field widen it. */
export type EventFilter = {
  /** Held on or after this day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Any of these kinds. */
  kind?: InputMaybe<Array<EventKind>>;
  /** Hosted or attended by any of these organisations. */
  organisationSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of any of these programmes. */
  programmeSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Held in any of these provinces, by code as used today; units merged into them count too. */
  provinceCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of the title; case and diacritics do not matter, d finds đ. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Held on or before this day. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What kind of meeting an event is. */
export type EventKind =
  /** Conference (hội nghị). */
  | 'CONFERENCE'
  /** Signing ceremony (lễ ký kết). */
  | 'SIGNING'
  /** Working session (buổi làm việc). */
  | 'WORKING_SESSION'
  /** Workshop (hội thảo). */
  | 'WORKSHOP';

/** How an event is held. */
export type EventMode =
  /** In person with people joining online (trực tiếp kết hợp trực tuyến). */
  | 'HYBRID'
  /** In person (trực tiếp). */
  | 'IN_PERSON'
  /** Online (trực tuyến). */
  | 'ONLINE';

/** A list on its way to a file, or in one. Seen only by the key that started it. */
export type Export = Node & {
  __typename?: 'Export';
  /** Bytes written so far, the size of the file at the end; a whole number. */
  bytes: Scalars['Float']['output'];
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** When its file is taken away; null until it is written. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** When it ended, well or not; null before. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** How its lines are written. */
  format: ExportFormat;
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** Name of the root field that gives the list: measurements, … */
  list: Scalars['String']['output'];
  /** Why it failed and what to do; null otherwise. */
  message: Maybe<LocalisedText>;
  /** True when what is exported is made up for practice; the file says so too. */
  practice: Scalars['Boolean']['output'];
  /** `register.revision` at the moment that the whole file shows; null before it is read. */
  revision: Maybe<Scalars['String']['output']>;
  /** Records written so far, told about once a second; what stands below a record is not counted. */
  rows: Scalars['Int']['output'];
  /** SHA-256 of the whole file in hexadecimal; null until it is written. */
  sha256: Maybe<Scalars['String']['output']>;
  /** How far it has come. */
  status: ExportStatus;
  /** Records there will be, counted in the same snapshot; null before it is read. */
  total: Maybe<Scalars['Int']['output']>;
  /** Path of the file on this server, such as /exports/….jsonl; whoever has it can fetch the file, without a key, whole or by ranges. Null unless DONE. */
  url: Maybe<Scalars['String']['output']>;
};

/** How the lines of a file are written. Both are UTF-8. */
export type ExportFormat =
  /** One flat table (RFC 4180) with a byte order mark and a line of headings; what belongs to a record is left out. */
  | 'CSV'
  /** A JSON object a line (application/jsonl): first the heading, then each record, followed by what belongs to it with `__parentId`. */
  | 'JSONL';

/** Which list: exactly one field, whose value is the filter of the root field of that name. */
export type ExportListInput =
  /** Activities, with its filter; {} for all. */
  { activities: ActivityFilter; consultations?: never; contributions?: never; directives?: never; documents?: never; events?: never; honours?: never; indicators?: never; measurements?: never; organisations?: never; programmes?: never; provinces?: never; }
  |  /** Consultations with who was consulted, with its filter; {} for all. */
  { activities?: never; consultations: ConsultationFilter; contributions?: never; directives?: never; documents?: never; events?: never; honours?: never; indicators?: never; measurements?: never; organisations?: never; programmes?: never; provinces?: never; }
  |  /** Contributions with confirmations, with its filter; {} for all. */
  { activities?: never; consultations?: never; contributions: ContributionFilter; directives?: never; documents?: never; events?: never; honours?: never; indicators?: never; measurements?: never; organisations?: never; programmes?: never; provinces?: never; }
  |  /** Directives, with its filter; {} for all. */
  { activities?: never; consultations?: never; contributions?: never; directives: DirectiveFilter; documents?: never; events?: never; honours?: never; indicators?: never; measurements?: never; organisations?: never; programmes?: never; provinces?: never; }
  |  /** Documents with links and targets, with its filter; {} for all. */
  { activities?: never; consultations?: never; contributions?: never; directives?: never; documents: DocumentFilter; events?: never; honours?: never; indicators?: never; measurements?: never; organisations?: never; programmes?: never; provinces?: never; }
  |  /** Events with attendees and bridge points, with its filter; {} for all. */
  { activities?: never; consultations?: never; contributions?: never; directives?: never; documents?: never; events: EventFilter; honours?: never; indicators?: never; measurements?: never; organisations?: never; programmes?: never; provinces?: never; }
  |  /** Honours with recipients, with its filter; {} for all. */
  { activities?: never; consultations?: never; contributions?: never; directives?: never; documents?: never; events?: never; honours: HonourFilter; indicators?: never; measurements?: never; organisations?: never; programmes?: never; provinces?: never; }
  |  /** Indicators with their targets and criteria, with its filter; {} for all. */
  { activities?: never; consultations?: never; contributions?: never; directives?: never; documents?: never; events?: never; honours?: never; indicators: IndicatorFilter; measurements?: never; organisations?: never; programmes?: never; provinces?: never; }
  |  /** Measurements, with its filter; {} for all. */
  { activities?: never; consultations?: never; contributions?: never; directives?: never; documents?: never; events?: never; honours?: never; indicators?: never; measurements: MeasurementFilter; organisations?: never; programmes?: never; provinces?: never; }
  |  /** Organisations, with its filter; {} for all. */
  { activities?: never; consultations?: never; contributions?: never; directives?: never; documents?: never; events?: never; honours?: never; indicators?: never; measurements?: never; organisations: OrganisationFilter; programmes?: never; provinces?: never; }
  |  /** Programmes with their contents, parties, targets and activities, with its filter; {} for all. */
  { activities?: never; consultations?: never; contributions?: never; directives?: never; documents?: never; events?: never; honours?: never; indicators?: never; measurements?: never; organisations?: never; programmes: ProgrammeFilter; provinces?: never; }
  |  /** Provinces with their successors; {} for those of today. */
  { activities?: never; consultations?: never; contributions?: never; directives?: never; documents?: never; events?: never; honours?: never; indicators?: never; measurements?: never; organisations?: never; programmes?: never; provinces: ProvinceExportInput; };

/** How far an export has come. */
export type ExportStatus =
  /** Given up with `cancelExport`. */
  | 'CANCELLED'
  /** Written whole: `url` can be fetched until `expiresAt`. */
  | 'DONE'
  /** Its file is gone. Start another with a new `idempotencyKey`. */
  | 'EXPIRED'
  /** Could not be written; `message` says why. */
  | 'FAILED'
  /** Waiting for its turn. */
  | 'QUEUED'
  /** Being written. */
  | 'RUNNING';

/** Something that deserves attention: what, where, whose, since when, and what to do. */
export type Finding = {
  __typename?: 'Finding';
  /** `daysLeft` where there is a due day, for ACTIVITY_LATE as a positive number of days past it; else `daysSince`; null when not dated. `daysLeft` and `daysSince` say which. */
  days: Maybe<Scalars['Int']['output']>;
  /** Days left until `dueOn`, negative once it has passed; null where that is. */
  daysLeft: Maybe<Scalars['Int']['output']>;
  /** Days from `since`; null where that is. */
  daysSince: Maybe<Scalars['Int']['output']>;
  /** Due day of its target, activity or directive; last day of a programme that ends; null for others and where no day was set. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** Names the finding; the same from day to day while it lasts. */
  key: Scalars['String']['output'];
  /** What is the matter. */
  kind: FindingKind;
  /** Where `owner` is null, the organisations that may answer: those that lead the programme, else those that signed it, else those that give; of a contribution its two sides. Empty where there is an owner, and for what belongs to no programme. */
  mayAnswer: Array<Organisation>;
  /** One sentence that says what is the matter and what to do; a second one where no source names an owner. */
  message: Scalars['String']['output'];
  /** Whether `dueOn` has passed: of a target, an activity or a directive, or the last day of a programme. A target can be late (TARGET_LATE) before that. */
  overdue: Scalars['Boolean']['output'];
  /** The organisation that a source names for it; null when a source names none, which `message` then says. Never filled in from the programme: see `mayAnswer`. */
  owner: Maybe<Organisation>;
  /** The programme it belongs to. */
  programme: Maybe<Programme>;
  /** Where, as the unit was at the time; null when no source says. */
  province: Maybe<Province>;
  /** First day it holds: the day after a due day that has passed, the day of the event that asked, 180 days before the end of a programme; null when not dated, and for a target that is not yet due. */
  since: Maybe<Scalars['Date']['output']>;
  /** The programme, target, activity or organisation it is about. */
  subject: Node;
};


/** Something that deserves attention: what, where, whose, since when, and what to do. */
export type FindingMessageArgs = {
  language?: InputMaybe<Language>;
};

/** What has changed between two days, by the facts held today. */
export type FindingChanges = {
  __typename?: 'FindingChanges';
  /** Findings of the later day that were not there before. */
  appeared: Array<Finding>;
  /** Matters that have become lighter, as they are now. */
  eased: Array<Finding>;
  /** Findings of the earlier day that are not there any more. */
  gone: Array<Finding>;
  /** The later day. */
  on: Scalars['Date']['output'];
  /** The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** The earlier day. */
  since: Scalars['Date']['output'];
  /** Matters that have become worse, as they are now: from at risk to late, from open to overdue. */
  worsened: Array<Finding>;
};


/** What has changed between two days, by the facts held today. */
export type FindingChangesSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of findings. */
export type FindingConnection = {
  __typename?: 'FindingConnection';
  /** The page, with a cursor for each entry. */
  edges: Array<FindingEdge>;
  /** The page without cursors. */
  nodes: Array<Finding>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Entries in the whole list, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A finding in a page. */
export type FindingEdge = {
  __typename?: 'FindingEdge';
  /** Opaque position of the entry; valid for the ordering it was issued under. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Finding;
};

/** What provinces are ranked by. */
export type FindingFigure =
  /** Targets at risk: `atRisk`. */
  | 'AT_RISK'
  /** Findings of every kind: `findings`. */
  | 'FINDINGS'
  /** Late targets and overdue activities: `late`. */
  | 'LATE';

/** What is the matter. */
export type FindingKind =
  /** An activity is past due and neither done nor cancelled. */
  | 'ACTIVITY_LATE'
  /** A contribution was promised for a period that has ended, and no delivery is recorded. No day was promised, so it is not late. */
  | 'CONTRIBUTION_NOT_DELIVERED'
  /** A contribution reported as given is not confirmed by both sides, or they differ, or both confirm a number that the source does not allow. */
  | 'CONTRIBUTION_UNCONFIRMED'
  /** The source declares more contents or activities than can be named. */
  | 'DECLARED_NOT_RECORDED'
  /** Something asked at an event has not been closed. */
  | 'DIRECTIVE_OPEN'
  /** A total does not agree with its parts. */
  | 'DISAGGREGATION_MISMATCH'
  /** A draft holds targets without a day by which they are due. */
  | 'DRAFT_TARGET_WITHOUT_TIME_LINE'
  /** A programme ends within 180 days, or has ended, and no renewal is recorded. */
  | 'ENDS_WITHOUT_RENEWAL'
  /** An indicator in use has no code in an official catalogue. */
  | 'INDICATOR_WITHOUT_CODE'
  /** An opinion on a draft has no answer. */
  | 'OPINION_UNANSWERED'
  /** A party of a running programme was succeeded by another organisation. */
  | 'PARTY_SUCCEEDED'
  /** A programme was proposed and nothing says that it was agreed. */
  | 'PROPOSED_NOT_SIGNED'
  /** A target is at risk: pace from 0.60 to below 0.95. */
  | 'TARGET_AT_RISK'
  /** A target is late: pace below 0.60, moving away, or past due and not met. */
  | 'TARGET_LATE'
  /** A target cannot be judged; the reason says why. */
  | 'TARGET_NOT_ASSESSABLE'
  /** A target has no value to start from, so its pace cannot be told. */
  | 'TARGET_WITHOUT_BASELINE';

/** A piece of the headline. One that counts findings has their filter: `attention(kind: kinds, overdue: overdue)` lists exactly those. The counts of all pieces add up to `Overview.findings`. */
export type HeadlinePart = {
  __typename?: 'HeadlinePart';
  /** How many findings; null for plain words. */
  count: Maybe<Scalars['Int']['output']>;
  /** The kind it counts; null for plain words, and for a piece that counts several kinds. */
  kind: Maybe<FindingKind>;
  /** The kinds it counts, worst first; empty for plain words. */
  kinds: Array<FindingKind>;
  /** Whether it counts only those that are overdue, or only those that are not; null for both. */
  overdue: Maybe<Scalars['Boolean']['output']>;
  /** The words. */
  text: Scalars['String']['output'];
};


/** A piece of the headline. One that counts findings has their filter: `attention(kind: kinds, overdue: overdue)` lists exactly those. The counts of all pieces add up to `Overview.findings`. */
export type HeadlinePartTextArgs = {
  language?: InputMaybe<Language>;
};

/** A title or award, with its authority and its recipients. */
export type Honour = Node & {
  __typename?: 'Honour';
  /** Who confers it. */
  authority: HonourAuthority;
  /** Who says so. */
  citations: Array<Citation>;
  /** Number of the decision; null when none is recorded. */
  decision: Maybe<Scalars['String']['output']>;
  /** Where it was conferred; null when not at an event. */
  event: Maybe<Event>;
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** The indicator it counts toward, where it does. */
  indicator: Maybe<Indicator>;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** The programme it belongs to, where it does. */
  programme: Maybe<Programme>;
  /** Who received it, bodies and persons apart. */
  recipients: Array<HonourRecipient>;
  /** Stable name. */
  slug: Scalars['String']['output'];
  /** The title or award. */
  title: LocalisedText;
};

/** Who confers an honour, highest first. */
export type HonourAuthority =
  /** A department (sở). */
  | 'DEPARTMENT'
  /** The Government (Chính phủ). */
  | 'GOVERNMENT'
  /** A ministry (bộ). */
  | 'MINISTRY'
  /** The source does not say. */
  | 'NOT_STATED'
  /** The Prime Minister (Thủ tướng Chính phủ). */
  | 'PRIME_MINISTER'
  /** A province's people's committee (UBND tỉnh, thành phố). */
  | 'PROVINCE'
  /** The State President (Chủ tịch nước). */
  | 'STATE_PRESIDENT';

/** A page of honours. */
export type HonourConnection = {
  __typename?: 'HonourConnection';
  /** The page, with a cursor for each entry. */
  edges: Array<HonourEdge>;
  /** The page without cursors. */
  nodes: Array<Honour>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Entries in the whole list, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** An honour in a page. */
export type HonourEdge = {
  __typename?: 'HonourEdge';
  /** Opaque position of the entry; valid for the ordering it was issued under. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Honour;
};

/** Every field narrows the list; values within one field widen it. */
export type HonourFilter = {
  /** Conferred by any of these. */
  authority?: InputMaybe<Array<HonourAuthority>>;
  /** Conferred at any of these events. */
  eventSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Received by any of these organisations or by persons in them. */
  organisationSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of any of these programmes. */
  programmeSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With a recipient of any of these kinds. */
  recipientKind?: InputMaybe<Array<RecipientKind>>;
  /** Words of the title; case and diacritics do not matter, d finds đ. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Recipients of an honour: bodies, or persons by role and number. */
export type HonourRecipient = {
  __typename?: 'HonourRecipient';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Role and place of work, never the name of a private person. */
  description: Maybe<LocalisedText>;
  /** A body or persons. */
  kind: RecipientKind;
  /** The body, or where the persons work; null when none is recorded. */
  organisation: Maybe<Organisation>;
};

/** The idempotency key is empty or too long. */
export type IdempotencyKeyInvalid = UserError & {
  __typename?: 'IdempotencyKeyInvalid';
  /** Stable name of the reason. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do, in the language of the request. */
  message: Scalars['String']['output'];
  /** Way to the field at fault: input, idempotencyKey. */
  path: Array<Scalars['String']['output']>;
};

/** The same idempotency key was sent with another input before. */
export type IdempotencyKeyReused = UserError & {
  __typename?: 'IdempotencyKeyReused';
  /** Stable name of the reason. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do, in the language of the request. */
  message: Scalars['String']['output'];
  /** Way to the field at fault: input, idempotencyKey. */
  path: Array<Scalars['String']['output']>;
};

/** What is counted: definition, unit, direction and how it adds up. */
export type Indicator = Node & {
  __typename?: 'Indicator';
  /** Code in this register's catalogue, such as EDU-01; null for indicators only one programme uses. */
  catalogueCode: Maybe<Scalars['String']['output']>;
  /** Who defines it. */
  citations: Array<Citation>;
  /** Criteria it was counted by, earliest first; its series breaks where they change. */
  criteria: Array<CriteriaVersion>;
  /** What is counted, and out of what; null when no source defines it. */
  definition: Maybe<LocalisedText>;
  /** Which way is better. */
  direction: Direction;
  /** Values that documents set for it, earliest due first; beside them stand the provincial targets. */
  documentTargets: Array<DocumentTarget>;
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** What kind of thing it counts. */
  kind: IndicatorKind;
  /** Its reported values, earliest first unless ordered otherwise. */
  measurements: MeasurementConnection;
  /** Name. */
  name: LocalisedText;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** Code or codes in the national education statistics system (Circular 03/2024/TT-BGDĐT) or in the SDG framework; null where it has none. */
  officialCode: Maybe<Scalars['String']['output']>;
  /** For coverage: who must have the thing in each province, and who is known to have it. */
  rosters: Array<CoverageRoster>;
  /** Its reported and verified totals as series. AS_IS adds up through mergers what can be added, and lists what cannot. */
  series: IndicatorSeries;
  /** Stable name in addresses. */
  slug: Scalars['String']['output'];
  /** Targets set for it, earliest due first. */
  targets: Array<Target>;
  /** Code of its unit: %, school, lesson, … */
  unit: Scalars['String']['output'];
  /** Its unit as people write it: %, trường, tiết. */
  unitLabel: Scalars['String']['output'];
};


/** What is counted: definition, unit, direction and how it adds up. */
export type IndicatorMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeasurementOrder>;
};


/** What is counted: definition, unit, direction and how it adds up. */
export type IndicatorSeriesArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  provinceCode?: InputMaybe<Array<Scalars['String']['input']>>;
  to?: InputMaybe<Scalars['Date']['input']>;
  units?: InputMaybe<UnitView>;
};


/** What is counted: definition, unit, direction and how it adds up. */
export type IndicatorUnitLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A page of indicators. */
export type IndicatorConnection = {
  __typename?: 'IndicatorConnection';
  /** The page, with a cursor for each entry. */
  edges: Array<IndicatorEdge>;
  /** The page without cursors. */
  nodes: Array<Indicator>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Entries in the whole list, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** An indicator in a page. */
export type IndicatorEdge = {
  __typename?: 'IndicatorEdge';
  /** Opaque position of the entry; valid for the ordering it was issued under. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Indicator;
};

/** Every field narrows the list; values within one field widen it. */
export type IndicatorFilter = {
  /** Any of these kinds. */
  kind?: InputMaybe<Array<IndicatorKind>>;
  /** Any of these programmes sets a target for it or reports it. */
  programmeSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of the name or a code; case and diacritics do not matter, d finds đ. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of thing an indicator counts. */
export type IndicatorKind =
  /** A roster of units each of which must have the thing. */
  | 'COVERAGE'
  /** A state reached or not, with evidence. */
  | 'MILESTONE'
  /** A count or another number that adds up. */
  | 'NUMBER'
  /** A ratio of a numerator to a denominator; never averaged. */
  | 'PERCENTAGE';

/** Order of indicators. */
export type IndicatorOrder =
  /** By Vietnamese name, in the order of the Vietnamese alphabet. */
  | 'NAME';

/** All series of an indicator, read by the units of the time or of today. */
export type IndicatorSeries = {
  __typename?: 'IndicatorSeries';
  /** Figures that cannot be restated to today's units. */
  notRestated: Array<NotRestated>;
  /** One for each province; sources that corroborate stand apart. */
  series: Array<Series>;
  /** True when there are more figures than one answer takes; ask for a shorter time. */
  truncated: Scalars['Boolean']['output'];
};

/** The values a statement allows. An end that is null is not bounded. */
export type Interval = {
  __typename?: 'Interval';
  /** Highest value; null when not bounded above. */
  high: Maybe<Scalars['Decimal']['output']>;
  /** Whether the highest value is itself excluded. */
  highOpen: Scalars['Boolean']['output'];
  /** Lowest value; null when not bounded below. */
  low: Maybe<Scalars['Decimal']['output']>;
  /** Whether the lowest value is itself excluded. */
  lowOpen: Scalars['Boolean']['output'];
};

/** Language of a text. */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese, the language of the sources. */
  | 'VI';

/** The same text in both languages. */
export type LocalisedText = {
  __typename?: 'LocalisedText';
  /** English. */
  en: Scalars['String']['output'];
  /** The text in one language. */
  text: Scalars['String']['output'];
  /** Vietnamese, with diacritics, as officials write it. */
  vi: Scalars['String']['output'];
};


/** The same text in both languages. */
export type LocalisedTextTextArgs = {
  language?: InputMaybe<Language>;
};

/** One reported value for a period, a place and a disaggregation. Append-only: a correction is a new revision. */
export type Measurement = Node & {
  __typename?: 'Measurement';
  /** Who says so. */
  citations: Array<Citation>;
  /** The legal text whose criteria the figure was counted by; null where none applies or none is stated. */
  criteriaVersion: Maybe<Scalars['String']['output']>;
  /** Whether this is the newest revision. */
  current: Scalars['Boolean']['output'];
  /** Which part of the total; empty for the total itself. */
  disaggregation: Array<Disaggregation>;
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** What was counted. */
  indicator: Indicator;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** When. */
  period: Period;
  /** The programme that reported it; null for figures that are no programme's own. */
  programme: Maybe<Programme>;
  /** Where, as the unit was at the time. */
  province: Province;
  /** How much, with what the figure claims. */
  quantity: Quantity;
  /** Number of this version of the figure, from 1. */
  revision: Scalars['Int']['output'];
  /** Who published the figure. */
  source: Source;
  /** How far it has been checked. */
  status: MeasurementStatus;
};

/** A page of measurements. */
export type MeasurementConnection = {
  __typename?: 'MeasurementConnection';
  /** The page, with a cursor for each entry. */
  edges: Array<MeasurementEdge>;
  /** The page without cursors. */
  nodes: Array<Measurement>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Entries in the whole list, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A measurement in a page. */
export type MeasurementEdge = {
  __typename?: 'MeasurementEdge';
  /** Opaque position of the entry; valid for the ordering it was issued under. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Measurement;
};

/** Every field narrows the list; values within one field widen it. Superseded revisions are left out unless asked for. */
export type MeasurementFilter = {
  /** True adds superseded revisions. */
  allRevisions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Period ends on or after this day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Of any of these indicators. */
  indicatorSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of any of these provinces; how codes are read is said by `units`. */
  provinceCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these statuses. */
  status?: InputMaybe<Array<MeasurementStatus>>;
  /** Period starts on or before this day. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** True leaves out values broken down by level, sex and the like. */
  totalsOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** AS_IS (the default): codes as used today, each with the figures of the units merged into it. AS_WAS: the unit that had the code at the figure's time. */
  units?: InputMaybe<UnitView>;
};

/** Measurements that agree in everything they are grouped by. What is not grouped by is null. */
export type MeasurementGroup = {
  __typename?: 'MeasurementGroup';
  /** How many measurements, broken down ones included. */
  count: Scalars['Int']['output'];
  /** The indicator. */
  indicator: Maybe<Indicator>;
  /** The province. */
  province: Maybe<Province>;
  /** Why there is no sum, in one sentence; null where there is one. */
  reason: Maybe<Scalars['String']['output']>;
  /** The status. */
  status: Maybe<MeasurementStatus>;
  /** Sum of its current totals that are reported or verified, with what they allow to claim. Null where figures do not add up, and `reason` says why: several indicators or periods, a place counted twice, a merged province without all its parts. Ratios are 100·Σn/Σd where every part is known, and never averaged. */
  sum: Maybe<Quantity>;
  /** The year their periods end in. */
  year: Maybe<Scalars['Int']['output']>;
};


/** Measurements that agree in everything they are grouped by. What is not grouped by is null. */
export type MeasurementGroupReasonArgs = {
  language?: InputMaybe<Language>;
};

/** What measurements are grouped by. */
export type MeasurementGrouping =
  /** What was counted. */
  | 'INDICATOR'
  /** Where. */
  | 'PROVINCE'
  /** How far it has been checked. */
  | 'STATUS'
  /** The calendar year its period ends in. */
  | 'YEAR';

/** Order of measurements. */
export type MeasurementOrder =
  /** Earliest end of period first. */
  | 'PERIOD'
  /** Latest end of period first. */
  | 'PERIOD_DESC';

/** Measurements counted by groups. */
export type MeasurementStats = {
  __typename?: 'MeasurementStats';
  /** The groups, largest first; at most 1000. A group nothing falls under is left out. */
  groups: Array<MeasurementGroup>;
  /** True when something stands in several groups, so that the counts come to more than totalCount. */
  overlapping: Scalars['Boolean']['output'];
  /** Measurements that pass the filter, each counted once. */
  totalCount: Scalars['Int']['output'];
  /** True when there are more than 1000 groups: the smallest are left out; ask with a filter. */
  truncated: Scalars['Boolean']['output'];
};

/** How far a reported value has been checked. */
export type MeasurementStatus =
  /** Being written. */
  | 'DRAFT'
  /** Sent back with a reason. */
  | 'RETURNED'
  /** Reported or published, not checked by an officer of this register. */
  | 'SUBMITTED'
  /** Checked by an officer other than the one who reported it. */
  | 'VERIFIED';

/** An emulation movement under a programme (phong trào thi đua). */
export type Movement = {
  __typename?: 'Movement';
  /** Who says so. */
  citations: Array<Citation>;
  /** Name of the movement. */
  name: LocalisedText;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
};

/** What can be asked for beyond reading. Sent with POST only. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Gives up an export that waits or is being written; one that has ended stays. Needs a key with EXPORT. Errors: UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT for an id of anything else. */
  cancelExport: CancelExportPayload;
  /** Starts writing a whole list to a file, as it stands at one moment. Needs a key with EXPORT. Errors: UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT for what the list itself would refuse. */
  startExport: StartExportPayload;
};


/** What can be asked for beyond reading. Sent with POST only. */
export type MutationCancelExportArgs = {
  input: CancelExportInput;
};


/** What can be asked for beyond reading. Sent with POST only. */
export type MutationStartExportArgs = {
  input: StartExportInput;
};

/** The key that asks has started no export of this id. */
export type NoSuchExport = UserError & {
  __typename?: 'NoSuchExport';
  /** Stable name of the reason. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do, in the language of the request. */
  message: Scalars['String']['output'];
  /** Way to the field at fault: input, idempotencyKey. */
  path: Array<Scalars['String']['output']>;
};

/** Anything with a global id, readable through `node`. */
export type Node = {
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
};

/** A figure that cannot be restated to today's units, and why; it is never guessed. */
export type NotRestated = {
  __typename?: 'NotRestated';
  /** When. */
  period: Period;
  /** The unit it was reported for. */
  province: Province;
  /** How much. */
  quantity: Quantity;
  /** Why it cannot be restated, in one sentence. */
  reason: Scalars['String']['output'];
};


/** A figure that cannot be restated to today's units, and why; it is never guessed. */
export type NotRestatedReasonArgs = {
  language?: InputMaybe<Language>;
};

/** Somebody in a public office, as a source names them in that office. */
export type Official = {
  __typename?: 'Official';
  /** Day on which the source shows them in office. */
  asOf: Scalars['Date']['output'];
  /** Who says so. */
  citations: Array<Citation>;
  /** Name, as the source prints it; diacritics restored where a citation says so. */
  name: Scalars['String']['output'];
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** The public office. */
  role: LocalisedText;
};

/** One point raised by one body, with the answer given. */
export type Opinion = Node & {
  __typename?: 'Opinion';
  /** What was done with it. */
  answer: OpinionAnswer;
  /** When it was answered. */
  answeredOn: Maybe<Scalars['Date']['output']>;
  /** Who raised it; null when none is recorded. */
  author: Maybe<Organisation>;
  /** Who says so. */
  citations: Array<Citation>;
  /** The group of questions it stands under. */
  group: OpinionGroup;
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** Number within its group, from 1. */
  ordinal: Scalars['Int']['output'];
  /** Why; given when it was not taken in whole. */
  reason: Maybe<LocalisedText>;
  /** What was raised. */
  text: LocalisedText;
};

/** What was done with an opinion. */
export type OpinionAnswer =
  /** Taken in whole (tiếp thu). */
  | 'ABSORBED'
  /** Not taken, with the reason (giải trình). */
  | 'EXPLAINED'
  /** Taken in part, with the reason (tiếp thu một phần). */
  | 'PARTLY_ABSORBED'
  /** No answer is known (chưa trả lời). */
  | 'PENDING';

/** A group of questions under which opinions are put together. */
export type OpinionGroup = {
  __typename?: 'OpinionGroup';
  /** Who says so. */
  citations: Array<Citation>;
  /** The consultation it belongs to. */
  consultation: Consultation;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** Opinions under it. */
  opinions: Array<Opinion>;
  /** Number of the group, from 1. */
  ordinal: Scalars['Int']['output'];
  /** What its opinions are about. */
  topic: LocalisedText;
};

/** A party to programmes: a department, federation, association, committee, school or group of enterprises. */
export type Organisation = Node & {
  __typename?: 'Organisation';
  /** Where the organisation is named. */
  citations: Array<Citation>;
  /** What was asked of it, and of bodies that it has followed, earliest due first. */
  directives: Array<Directive>;
  /** Contributions it gave. */
  given: Array<Contribution>;
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** What kind of body it is. */
  kind: OrganisationKind;
  /** Official name. */
  name: LocalisedText;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** People in public office there, as sources name them in that office. */
  officials: Array<Official>;
  /** The organisations that it followed, in the order of their names; none where it followed nobody. */
  predecessors: Array<Organisation>;
  /** Programmes it is a party of, latest start first. */
  programmes: ProgrammeConnection;
  /** Its home province; null when no source places it. */
  province: Maybe<Province>;
  /** Contributions it received. */
  received: Array<Contribution>;
  /** Stable name in addresses. */
  slug: Scalars['String']['output'];
  /** The organisation that followed it; null when none did. */
  succeededBy: Maybe<Organisation>;
  /** First day on which the successor stands in. */
  succeededOn: Maybe<Scalars['Date']['output']>;
  /** Last day of the body, inclusive; null while it exists. */
  validTo: Maybe<Scalars['Date']['output']>;
};


/** A party to programmes: a department, federation, association, committee, school or group of enterprises. */
export type OrganisationProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The page, with a cursor for each entry. */
  edges: Array<OrganisationEdge>;
  /** The page without cursors. */
  nodes: Array<Organisation>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Entries in the whole list, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** An organisation in a page. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** Opaque position of the entry; valid for the ordering it was issued under. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Organisation;
};

/** Every field narrows the list; values within one field widen it. */
export type OrganisationFilter = {
  /** Any of these kinds. */
  kind?: InputMaybe<Array<OrganisationKind>>;
  /** At home in any of these provinces, by code as used today; units merged into them count too. */
  provinceCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of the name; case and diacritics do not matter, d finds đ. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of body an organisation is. */
export type OrganisationKind =
  /** Management board of economic zones (Ban Quản lý Khu kinh tế). */
  | 'ECONOMIC_ZONE_BOARD'
  /** Provincial department of education and training (Sở Giáo dục và Đào tạo). */
  | 'EDUCATION_DEPARTMENT'
  /** Enterprises, named or as a group. */
  | 'ENTERPRISES'
  /** Federation of labour (Liên đoàn Lao động). */
  | 'LABOUR_FEDERATION'
  /** Association for promotion of education (Hội Khuyến học). */
  | 'LEARNING_PROMOTION_ASSOCIATION'
  /** Any other body, such as a drafting team or a delegation. */
  | 'OTHER'
  /** Committee or body of the Party (cấp ủy, cơ quan Đảng). */
  | 'PARTY_COMMITTEE'
  /** People's committee of a province or city (Ủy ban nhân dân). */
  | 'PEOPLES_COMMITTEE'
  /** A school. */
  | 'SCHOOL'
  /** Vocational or continuing education institutions, named or as a group. */
  | 'VOCATIONAL_INSTITUTIONS';

/** The register at a glance, on a day. */
export type Overview = {
  __typename?: 'Overview';
  /** Targets at risk (TARGET_AT_RISK), each once. */
  atRisk: Scalars['Int']['output'];
  /** Programmes by kind; kinds nobody has are left out. */
  byKind: Array<CountByKind>;
  /** Provinces with a programme or a finding, by code. */
  byProvince: Array<CountByProvince>;
  /** Findings of every kind, each once: the `totalCount` of `attention`. */
  findings: Scalars['Int']['output'];
  /** The sentence the front page opens with. */
  headline: Scalars['String']['output'];
  /** The same sentence in pieces. */
  headlineParts: Array<HeadlinePart>;
  /** Programmes in force. */
  inForce: Scalars['Int']['output'];
  /** Late targets (TARGET_LATE) and overdue activities (ACTIVITY_LATE), each once. */
  late: Scalars['Int']['output'];
  /** The figure of `byProvince` by which the headline names places. */
  leadingFigure: FindingFigure;
  /** The day. */
  on: Scalars['Date']['output'];
  /** Programmes, whatever their status. */
  programmes: Scalars['Int']['output'];
  /** Targets by verdict, worst first; verdicts nobody has are left out. */
  targets: Array<CountByStatus>;
};


/** The register at a glance, on a day. */
export type OverviewHeadlineArgs = {
  language?: InputMaybe<Language>;
};

/** How far along a target is against how far it should be. Every part of the verdict is here. */
export type Pace = {
  __typename?: 'Pace';
  /** Part of the time from baseline to due date that had passed at the latest measurement. */
  elapsed: Maybe<Scalars['Float']['output']>;
  /** The parts of the verdict in words, one sentence for each that is known. */
  explanation: Array<Scalars['String']['output']>;
  /** Part of the way from baseline to target that is done: 0 none, 1 all. */
  progressed: Maybe<Scalars['Float']['output']>;
  /** Value at the due date if progress goes on as it did, in the target's unit. */
  projected: Maybe<Scalars['Decimal']['output']>;
  /** Progressed over elapsed: 1 is exactly on the line. */
  ratio: Maybe<Scalars['Float']['output']>;
  /** Why, in one sentence. */
  reason: Scalars['String']['output'];
  /** The verdict. */
  status: PaceStatus;
};


/** How far along a target is against how far it should be. Every part of the verdict is here. */
export type PaceExplanationArgs = {
  language?: InputMaybe<Language>;
};


/** How far along a target is against how far it should be. Every part of the verdict is here. */
export type PaceReasonArgs = {
  language?: InputMaybe<Language>;
};

/** How progress is expected to go between baseline and due date. */
export type PaceMethod =
  /** At an equal yearly rate, as in the UN and Eurostat assessments; needs a baseline above zero. */
  | 'COMPOUND_GROWTH'
  /** In equal steps. The default. */
  | 'LINEAR';

/** Verdict on a target. */
export type PaceStatus =
  /** The target is met. */
  | 'ACHIEVED'
  /** Pace from 0.60 to below 0.95. */
  | 'AT_RISK'
  /** Pace below 0.60, moving away, or past due and not met. */
  | 'LATE'
  /** Cannot be judged; the reason says why. */
  | 'NOT_ASSESSABLE'
  /** Pace of 0.95 or more. */
  | 'ON_TRACK';

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last entry; null for an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether entries follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether entries precede this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry; null for an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** Part of the day on which an event is held. */
export type PartOfDay =
  /** Afternoon. */
  | 'AFTERNOON'
  /** Evening. */
  | 'EVENING'
  /** Morning. */
  | 'MORNING';

/** An organisation in a programme, in one role. */
export type Party = {
  __typename?: 'Party';
  /** Who names it as a party. */
  citations: Array<Citation>;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** The organisation. */
  organisation: Organisation;
  /** What it does in the programme. */
  role: PartyRole;
};

/** What a party does in a programme. */
export type PartyRole =
  /** Approves or directs it (cấp phê duyệt, chỉ đạo). */
  | 'APPROVER'
  /** Receives the support (bên thụ hưởng). */
  | 'BENEFICIARY'
  /** Leads or drafts it (chủ trì). */
  | 'LEAD'
  /** Gives the support (bên hỗ trợ). */
  | 'PROVIDER'
  /** Signed it, or is to sign it (bên ký kết). */
  | 'SIGNATORY'
  /** Supports it in another way (bên phối hợp). */
  | 'SUPPORTER';

/** A span of time with the exactness the source gives it. */
export type Period = {
  __typename?: 'Period';
  /** First day. */
  from: Scalars['Date']['output'];
  /** As officials write it: giai đoạn 2022 - 2026. */
  label: Scalars['String']['output'];
  /** How exactly it is known. */
  precision: PeriodPrecision;
  /** Last day, inclusive; null when no end is stated. */
  to: Maybe<Scalars['Date']['output']>;
};


/** A span of time with the exactness the source gives it. */
export type PeriodLabelArgs = {
  language?: InputMaybe<Language>;
};

/** How exactly a period is known. */
export type PeriodPrecision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** To the school year, which runs from 5 September to 31 May. */
  | 'SCHOOL_YEAR'
  /** To the calendar year. */
  | 'YEAR';

/** A unit below the province, such as a former district, as a source names it. */
export type Place = Node & {
  __typename?: 'Place';
  /** Official code as used while the unit was valid. */
  code: Scalars['String']['output'];
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** Name with its rank: Huyện Trạm Tấu. */
  name: LocalisedText;
  /** Units it followed directly, by code. */
  predecessors: Array<PlaceSuccession>;
  /** The province it lay in at the time. */
  province: Maybe<Province>;
  /** Units that followed it directly, by code: the communes of a former district. */
  successors: Array<PlaceSuccession>;
  /** Last day of validity; null while valid. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** How one unit below the province followed another. */
export type PlaceSuccession = {
  __typename?: 'PlaceSuccession';
  /** Who says so. */
  citations: Array<Citation>;
  /** First day of the successor. */
  effectiveOn: Scalars['Date']['output'];
  /** How the successor followed. */
  kind: SuccessionKind;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** The unit that was followed. */
  predecessor: Place;
  /** Part of the predecessor that went to this successor: above 0, at most 1; null where none is published. */
  share: Maybe<Scalars['Decimal']['output']>;
  /** The unit that followed. */
  successor: Place;
};

/** A condition a policy sets, which is neither a target nor a measurement. */
export type PolicyCondition = Node & {
  __typename?: 'PolicyCondition';
  /** Who says so. */
  citations: Array<Citation>;
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** The programme it bears on, where it does. */
  programme: Maybe<Programme>;
  /** Whose policy it is. */
  province: Province;
  /** How much it asks. */
  quantity: Quantity;
  /** Stable name. */
  slug: Scalars['String']['output'];
  /** What the policy asks. */
  text: LocalisedText;
};

/** A page of policy conditions. */
export type PolicyConditionConnection = {
  __typename?: 'PolicyConditionConnection';
  /** The page, with a cursor for each entry. */
  edges: Array<PolicyConditionEdge>;
  /** The page without cursors. */
  nodes: Array<PolicyCondition>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Entries in the whole list, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A policy condition in a page. */
export type PolicyConditionEdge = {
  __typename?: 'PolicyConditionEdge';
  /** Opaque position of the entry; valid for the ordering it was issued under. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: PolicyCondition;
};

/** An agreement or plan through its whole life. */
export type Programme = Node & {
  __typename?: 'Programme';
  /** Its recorded activities, in the order of the source. */
  activities: ActivityConnection;
  /** Day on which a source says the programme was already running, where neither signing nor launch is dated. */
  attestedOn: Maybe<Scalars['Date']['output']>;
  /** Who says so. */
  citations: Array<Citation>;
  /** Policy conditions that bear on it. */
  conditions: Array<PolicyCondition>;
  /** Consultations on its drafts, latest first. */
  consultations: Array<Consultation>;
  /** Its numbered headings. */
  contents: Array<Content>;
  /** What went, or is to go, from one party to another in kind. */
  contributions: Array<Contribution>;
  /** What the source says there is; beside it stands what is recorded. */
  declared: DeclaredCounts;
  /** Documents it carries out or rests on, highest level first. */
  documents: Array<ProgrammeDocument>;
  /** Day on which a draft was out for opinions. */
  draftedOn: Maybe<Scalars['Date']['output']>;
  /** signedOn, else launchedOn, else attestedOn: the day from which it counts as in force. */
  effectiveOn: Maybe<Scalars['Date']['output']>;
  /** Its events, latest first. */
  events: Array<Event>;
  /** What deserves attention in it, worst first. */
  findings: Array<Finding>;
  /** Honours under it. */
  honours: Array<Honour>;
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** What kind of agreement or plan it is. */
  kind: ProgrammeKind;
  /** Day on which a movement was launched, for programmes that are not signed. */
  launchedOn: Maybe<Scalars['Date']['output']>;
  /** Emulation movements under it. */
  movements: Array<Movement>;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** Its parties, in the order of the source. */
  parties: Array<Party>;
  /** The time it covers; null when none is recorded. */
  period: Maybe<Period>;
  /** Units below the province in which it works, as the source names them. */
  places: Array<Place>;
  /** Day on which it was proposed. */
  proposedOn: Maybe<Scalars['Date']['output']>;
  /** Provinces of its parties and places, by code. */
  provinces: Array<Province>;
  /** What the register can name of it. */
  recorded: RecordedCounts;
  /** The programme that continues it; null when none is recorded. */
  renewedBy: Maybe<Programme>;
  /** The programme it continues; null when none. */
  renews: Maybe<Programme>;
  /** Day of signature; null when none is recorded. */
  signedOn: Maybe<Scalars['Date']['output']>;
  /** Stable name in addresses. */
  slug: Scalars['String']['output'];
  /** Where it stands on a day. */
  status: ProgrammeStatus;
  /** Values it promised, in the order of the source. */
  targets: Array<Target>;
  /** Title. */
  title: LocalisedText;
};


/** An agreement or plan through its whole life. */
export type ProgrammeActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement or plan through its whole life. */
export type ProgrammeFindingsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** An agreement or plan through its whole life. */
export type ProgrammeProvincesArgs = {
  units?: InputMaybe<UnitView>;
};


/** An agreement or plan through its whole life. */
export type ProgrammeStatusArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of programmes. */
export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  /** The page, with a cursor for each entry. */
  edges: Array<ProgrammeEdge>;
  /** The page without cursors. */
  nodes: Array<Programme>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Entries in the whole list, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A programme carrying out or resting on a document. */
export type ProgrammeDocument = {
  __typename?: 'ProgrammeDocument';
  /** Who says so. */
  citations: Array<Citation>;
  /** The document. */
  document: Document;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** The programme. */
  programme: Programme;
  /** How the programme stands to the document. */
  relation: DocumentRelation;
};

/** A programme in a page. */
export type ProgrammeEdge = {
  __typename?: 'ProgrammeEdge';
  /** Opaque position of the entry; valid for the ordering it was issued under. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Programme;
};

/** Every field narrows the list; values within one field widen it. */
export type ProgrammeFilter = {
  /** In force on this day. */
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  /** Ends before this day; programmes without a stated end never do. */
  endsBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Any of these kinds. */
  kind?: InputMaybe<Array<ProgrammeKind>>;
  /** Any of these organisations is a party. */
  organisationSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Day on which `provinceCode` is read; today in Viet Nam by default. With 2025-06-30, 15 is Yên Bái. */
  provinceAsOf?: InputMaybe<Scalars['Date']['input']>;
  /** Any of these provinces; each stands for the units merged into it too. Codes are read on `provinceAsOf`. */
  provinceCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of the title; case and diacritics do not matter, d finds đ. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Any of these statuses, today in Viet Nam. */
  status?: InputMaybe<Array<ProgrammeStatus>>;
};

/** Programmes that agree in everything they are grouped by. What is not grouped by is null. */
export type ProgrammeGroup = {
  __typename?: 'ProgrammeGroup';
  /** How many programmes. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: Maybe<ProgrammeKind>;
  /** The province; null for programmes without one. */
  province: Maybe<Province>;
  /** The status, today in Viet Nam. */
  status: Maybe<ProgrammeStatus>;
  /** The year; null for programmes whose start is not recorded. */
  year: Maybe<Scalars['Int']['output']>;
};

/** What programmes are grouped by. */
export type ProgrammeGrouping =
  /** Its kind. */
  | 'KIND'
  /** Every province it has a party or place in; it is counted in each. */
  | 'PROVINCE'
  /** Its status, today in Viet Nam. */
  | 'STATUS'
  /** The calendar year its period starts in. */
  | 'YEAR';

/** What kind of agreement or plan a programme is. */
export type ProgrammeKind =
  /** Coordination programme signed by two bodies (chương trình phối hợp). */
  | 'COORDINATION_PROGRAMME'
  /** Emulation movement with targets (phong trào thi đua). */
  | 'EMULATION_PROGRAMME'
  /** Cooperation between two provinces (hợp tác giữa hai tỉnh). */
  | 'INTER_PROVINCIAL_COOPERATION'
  /** Memorandum of cooperation (bản ghi nhớ hợp tác). */
  | 'MEMORANDUM'
  /** Project or resolution of a province (đề án, nghị quyết). */
  | 'PROVINCIAL_PROJECT'
  /** Linkage of training institutions and enterprises (liên kết đào tạo). */
  | 'SCHOOL_ENTERPRISE_LINKAGE';

/** Order of programmes; those without the date come last. */
export type ProgrammeOrder =
  /** Earliest end first. */
  | 'PERIOD_END'
  /** Earliest start first. */
  | 'PERIOD_START'
  /** Latest start first. */
  | 'PERIOD_START_DESC'
  /** By Vietnamese title, in the order of the Vietnamese alphabet. */
  | 'TITLE';

/** Programmes counted by groups. */
export type ProgrammeStats = {
  __typename?: 'ProgrammeStats';
  /** The groups, largest first; at most 1000. A group nothing falls under is left out. */
  groups: Array<ProgrammeGroup>;
  /** True when something stands in several groups, so that the counts come to more than totalCount. */
  overlapping: Scalars['Boolean']['output'];
  /** Programmes that pass the filter, each counted once. */
  totalCount: Scalars['Int']['output'];
  /** True when there are more than 1000 groups: the smallest are left out; ask with a filter. */
  truncated: Scalars['Boolean']['output'];
};

/** Where a programme stands on a day, derived from its dates and documents, never entered by hand. */
export type ProgrammeStatus =
  /** A draft is out; nothing is agreed. */
  | 'DRAFT'
  /** Past its last day. */
  | 'ENDED'
  /** Signed, launched or reported as running, and not past its end. */
  | 'IN_FORCE'
  /** Proposed, neither drafted nor agreed. */
  | 'PROPOSED';

/** A first-level unit during one period of validity. Codes are reused: 15 was Yên Bái until 30 June 2025 and has been Lào Cai since, so a code names a unit only together with a date. */
export type Province = Node & {
  __typename?: 'Province';
  /** Where the unit and its validity are published. */
  citations: Array<Citation>;
  /** Official two-digit code as used while the unit is valid. */
  code: Scalars['String']['output'];
  /** Policy conditions it sets. */
  conditions: Array<PolicyCondition>;
  /** Name with its rank: Tỉnh Lào Cai. */
  fullName: LocalisedText;
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** ISO 3166-2 code; for units formed in 2025 carried over from the unit whose name they keep. */
  isoCode: Maybe<Scalars['String']['output']>;
  /** Short name: Lào Cai. */
  name: LocalisedText;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** Units it followed directly, by code. */
  predecessors: Array<Succession>;
  /** How many programmes those are. */
  programmeCount: Scalars['Int']['output'];
  /** Programmes a party or place of which lies here, latest start first; AS_IS counts those of the units that were merged in. */
  programmes: ProgrammeConnection;
  /** Units that followed it directly, by code. */
  successors: Array<Succession>;
  /** Rank of the unit. */
  type: ProvinceType;
  /** First day of validity; null when it lies before the register's horizon. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day of validity, inclusive; null while the unit is valid. */
  validTo: Maybe<Scalars['Date']['output']>;
};


/** A first-level unit during one period of validity. Codes are reused: 15 was Yên Bái until 30 June 2025 and has been Lào Cai since, so a code names a unit only together with a date. */
export type ProvinceProgrammeCountArgs = {
  units?: InputMaybe<UnitView>;
};


/** A first-level unit during one period of validity. Codes are reused: 15 was Yên Bái until 30 June 2025 and has been Lào Cai since, so a code names a unit only together with a date. */
export type ProvinceProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  units?: InputMaybe<UnitView>;
};

/** A page of provinces. */
export type ProvinceConnection = {
  __typename?: 'ProvinceConnection';
  /** The page, with a cursor for each entry. */
  edges: Array<ProvinceEdge>;
  /** The page without cursors. */
  nodes: Array<Province>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Entries in the whole list, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A province in a page. */
export type ProvinceEdge = {
  __typename?: 'ProvinceEdge';
  /** Opaque position of the entry; valid for the ordering it was issued under. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Province;
};

/** Which provinces, as the arguments of `provinces` say. */
export type ProvinceExportInput = {
  /** Those valid on this day; today by default. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Words of the name; case and diacritics do not matter, d finds đ. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Rank of a first-level unit. */
export type ProvinceType =
  /** City run by the central government (thành phố trực thuộc trung ương). */
  | 'CENTRALLY_RUN_CITY'
  /** Province (tỉnh). */
  | 'PROVINCE';

/** A number with what it claims. "Over 76%" is 76 with MORE_THAN, and is never treated as 76 exactly. */
export type Quantity = {
  __typename?: 'Quantity';
  /** What the number claims. */
  comparator: Comparator;
  /** Out of how many, for a ratio whose parts are published. */
  denominator: Maybe<Scalars['Decimal']['output']>;
  /** The values the statement allows; null when it bounds none, as "about" and "striving for" do. */
  interval: Maybe<Interval>;
  /** What was counted, for a ratio whose parts are published. */
  numerator: Maybe<Scalars['Decimal']['output']>;
  /** As people write it: trên 76%, gần 3.000 tiết, phấn đấu 90%, không nêu. */
  text: Scalars['String']['output'];
  /** Code of the unit: %, school, lesson, … */
  unit: Scalars['String']['output'];
  /** The unit as people write it: %, trường, tiết. */
  unitLabel: Scalars['String']['output'];
  /** The number; null exactly when none is stated or the fact is put in words. */
  value: Maybe<Scalars['Decimal']['output']>;
  /** The source's own words where it puts the fact in words; null where it gives a number alone. */
  wording: Maybe<LocalisedText>;
};


/** A number with what it claims. "Over 76%" is 76 with MORE_THAN, and is never treated as 76 exactly. */
export type QuantityTextArgs = {
  language?: InputMaybe<Language>;
};


/** A number with what it claims. "Over 76%" is 76 with MORE_THAN, and is never treated as 76 exactly. */
export type QuantityUnitLabelArgs = {
  language?: InputMaybe<Language>;
};

/** Everything that can be read. Nothing here needs a sign-in. */
export type Query = {
  __typename?: 'Query';
  /** Activities that pass a filter, earliest due first unless ordered otherwise. */
  activities: ActivityConnection;
  /** Activities that pass a filter, counted by groups. */
  activityStats: ActivityStats;
  /** What to look at first, worst first. */
  attention: FindingConnection;
  /** What deserves attention now and did not on an earlier day, and the other way round. */
  attentionChanges: FindingChanges;
  /** Every insert, update and deletion of a record, in the order of commits, with nothing passed by. Replayed from the beginning, or after a full read from the cursor taken before it, it keeps a copy in step. Errors: CURSOR_EXPIRED when changes after the cursor are not kept any more; `extensions.restart` is then the cursor to go on from after reading everything anew. */
  changes: ChangeFeed;
  /** A consultation by its slug; null when there is none. */
  consultation: Maybe<Consultation>;
  /** Consultations that pass a filter, latest opened first. */
  consultations: ConsultationConnection;
  /** Contributions in kind that pass a filter, programme by programme in the order of the source. */
  contributions: ContributionConnection;
  /** Directives that pass a filter, earliest due first. */
  directives: DirectiveConnection;
  /** A document by its slug; null when there is none. */
  document: Maybe<Document>;
  /** Documents that pass a filter, latest issued first unless ordered otherwise. */
  documents: DocumentConnection;
  /** An event by its slug; null when there is none. */
  event: Maybe<Event>;
  /** Events that pass a filter, latest first. */
  events: EventConnection;
  /** An export of the key that asks, by its id; null when there is none. Needs a key with EXPORT. Errors: UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT for an id of anything else. */
  export: Maybe<Export>;
  /** Honours that pass a filter, by Vietnamese title. */
  honours: HonourConnection;
  /** An indicator by its slug; null when there is none. */
  indicator: Maybe<Indicator>;
  /** Indicators that pass a filter, by Vietnamese name. */
  indicators: IndicatorConnection;
  /** Measurements that pass a filter, counted by groups and, where that is honest, summed. */
  measurementStats: MeasurementStats;
  /** Reported values that pass a filter, earliest first unless ordered otherwise. */
  measurements: MeasurementConnection;
  /** Any record by its global id; null when there is none. */
  node: Maybe<Node>;
  /** Records by their global ids, in the order asked; null in the place of each that is not there. At most 100. */
  nodes: Array<Maybe<Node>>;
  /** An organisation by its slug; null when there is none. */
  organisation: Maybe<Organisation>;
  /** Organisations that pass a filter, by Vietnamese name. */
  organisations: OrganisationConnection;
  /** Counts by status, kind and province, on a day. */
  overview: Overview;
  /** Conditions that policies set, by slug; neither targets nor measurements. */
  policyConditions: PolicyConditionConnection;
  /** A programme by its slug; null when there is none. */
  programme: Maybe<Programme>;
  /** Programmes that pass a filter, counted by groups. */
  programmeStats: ProgrammeStats;
  /** Programmes that pass a filter, latest start first unless ordered otherwise. */
  programmes: ProgrammeConnection;
  /** A province by the two-digit code it had on a day; null when no unit had that code. 15 was Yên Bái until 2025-06-30 and has been Lào Cai since. */
  province: Maybe<Province>;
  /** Provinces valid on a day, by code: 63 on 2025-06-30, 34 since 2025-07-01. */
  provinces: ProvinceConnection;
  /** What is loaded: revision, schema version, whether it is practice data, counts, sources. */
  register: Register;
  /** Versions of this schema with what each changed, newest first. */
  schemaChanges: SchemaVersionConnection;
  /** Records of every kind, former units and official codes too, that hold every word or one that begins with it, best first: what is spelled with the diacritics typed, then what is called just that, begins with it, holds it; what stands today before what has ended. Case, diacritics and signs do not matter, d finds đ, and names people use (TP.HCM, Sở GD&ĐT) stand for the official ones. When fewer than 2 records hold all of 4 or more words, those with the first or second half of them follow. */
  search: SearchResultConnection;
  /** Targets that pass a filter, counted by groups. */
  targetStats: TargetStats;
  /** Targets that pass a filter, earliest due first. */
  targets: TargetConnection;
  /** Who asks, and for a key what it allows and how it was used. The answer is for the caller alone. */
  viewer: Viewer;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActivityOrder>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryActivityStatsArgs = {
  filter?: InputMaybe<ActivityFilter>;
  groupBy: Array<ActivityGrouping>;
  units?: InputMaybe<UnitView>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryAttentionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<FindingKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  mayAnswerSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  on?: InputMaybe<Scalars['Date']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  ownerSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  provinceAsOf?: InputMaybe<Scalars['Date']['input']>;
  provinceCode?: InputMaybe<Scalars['String']['input']>;
  units?: InputMaybe<UnitView>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryAttentionChangesArgs = {
  mayAnswerSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  on?: InputMaybe<Scalars['Date']['input']>;
  ownerSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  provinceCode?: InputMaybe<Scalars['String']['input']>;
  since: Scalars['Date']['input'];
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<Array<ChangeType>>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryConsultationArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryConsultationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConsultationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryDirectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectiveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryDocumentArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrder>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryEventArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryExportArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryHonoursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HonourFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryIndicatorArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorOrder>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryMeasurementStatsArgs = {
  filter: MeasurementFilter;
  groupBy: Array<MeasurementGrouping>;
  units?: InputMaybe<UnitView>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeasurementOrder>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryOrganisationArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryOverviewArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  provinceAsOf?: InputMaybe<Scalars['Date']['input']>;
  provinceCode?: InputMaybe<Scalars['String']['input']>;
  units?: InputMaybe<UnitView>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryPolicyConditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryProgrammeArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryProgrammeStatsArgs = {
  filter?: InputMaybe<ProgrammeFilter>;
  groupBy: Array<ProgrammeGrouping>;
  units?: InputMaybe<UnitView>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProgrammeOrder>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryProvinceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['String']['input'];
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryProvincesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QuerySchemaChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryTargetStatsArgs = {
  filter?: InputMaybe<TargetFilter>;
  groupBy: Array<TargetGrouping>;
  units?: InputMaybe<UnitView>;
};


/** Everything that can be read. Nothing here needs a sign-in. */
export type QueryTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether an honour goes to a body or to persons. */
export type RecipientKind =
  /** A body (tập thể). */
  | 'COLLECTIVE'
  /** Persons, who are counted and never named (cá nhân). */
  | 'INDIVIDUAL';

/** How many of them the register can name. */
export type RecordedCounts = {
  __typename?: 'RecordedCounts';
  /** Activities. */
  activities: Scalars['Int']['output'];
  /** Contents that the declared count counts. */
  contents: Scalars['Int']['output'];
};

/** What is loaded. */
export type Register = {
  __typename?: 'Register';
  /** Activities. */
  activityCount: Scalars['Int']['output'];
  /** Cursor of now for `changes`: take it before a full read, read everything, then follow from it. */
  feedCursor: Scalars['String']['output'];
  /** Indicators. */
  indicatorCount: Scalars['Int']['output'];
  /** Measurements, superseded revisions not counted. */
  measurementCount: Scalars['Int']['output'];
  /** True when the data is made up for practice; never mixed with the real register. */
  practice: Scalars['Boolean']['output'];
  /** Programmes. */
  programmeCount: Scalars['Int']['output'];
  /** Number of the state of the data; moves with every write, so an equal revision means equal answers. */
  revision: Scalars['String']['output'];
  /** Version of this schema. */
  schemaVersion: Scalars['String']['output'];
  /** Every source the register cites, by key. */
  sources: Array<Source>;
};

/** One thing that a version of the schema changed. A type is told as one change with all it holds. */
export type SchemaChange = {
  __typename?: 'SchemaChange';
  /** Whether requests that were valid can fail, or answers come in another shape. */
  breaking: Scalars['Boolean']['output'];
  /** Whether a client that expects only what it knows may be surprised, as by a new enum value. */
  dangerous: Scalars['Boolean']['output'];
  /** The change in one sentence. */
  description: Scalars['String']['output'];
  /** What was done. */
  kind: SchemaChangeKind;
  /** To what: Type, Type.field, Type.field(argument) or Enum.VALUE. */
  path: Scalars['String']['output'];
};


/** One thing that a version of the schema changed. A type is told as one change with all it holds. */
export type SchemaChangeDescriptionArgs = {
  language?: InputMaybe<Language>;
};

/** What a change did to the schema. */
export type SchemaChangeKind =
  /** Something new; what was there before is as it was. */
  | 'ADDED'
  /** A type or default that is now another. */
  | 'CHANGED'
  /** Works as before and will go; the reason says after which day, and what to use instead. */
  | 'DEPRECATED'
  /** Gone. */
  | 'REMOVED';

/** A version of this schema, and what it changed against the one before. */
export type SchemaVersion = {
  __typename?: 'SchemaVersion';
  /** What it changed, by path; empty for the first version. */
  changes: Array<SchemaChange>;
  /** Day of release; null for what is served already and not released yet. */
  releasedOn: Maybe<Scalars['Date']['output']>;
  /** Its number, as in the header X-Schema-Version: the first part moves with a breaking change, the second with any other. One that ends in -unreleased may still change. */
  version: Scalars['String']['output'];
};

/** A page of versions of the schema. */
export type SchemaVersionConnection = {
  __typename?: 'SchemaVersionConnection';
  /** The page, with a cursor for each entry. */
  edges: Array<SchemaVersionEdge>;
  /** The page without cursors. */
  nodes: Array<SchemaVersion>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Entries in the whole list, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A version of the schema in a page. */
export type SchemaVersionEdge = {
  __typename?: 'SchemaVersionEdge';
  /** Opaque position of the entry; valid for the ordering it was issued under. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: SchemaVersion;
};

/** Anything a search can find. */
export type SearchResult = Activity | Consultation | Contribution | Directive | Document | Event | Honour | Indicator | Opinion | Organisation | Place | PolicyCondition | Programme | Province;

/** A page of what was found. */
export type SearchResultConnection = {
  __typename?: 'SearchResultConnection';
  /** The page, with a cursor for each entry. */
  edges: Array<SearchResultEdge>;
  /** The page without cursors. */
  nodes: Array<SearchResult>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Entries in the whole list, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** Something found, in a page. */
export type SearchResultEdge = {
  __typename?: 'SearchResultEdge';
  /** Opaque position of the entry; valid for the ordering it was issued under. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: SearchResult;
};

/** Values of one indicator in one province, in order of time, from sources of one kind. */
export type Series = {
  __typename?: 'Series';
  /** Where its criteria change. */
  breaks: Array<SeriesBreak>;
  /** Its values, earliest first. */
  points: Array<SeriesPoint>;
  /** False for a series of corroborating sources. */
  primary: Scalars['Boolean']['output'];
  /** The province: as it was, or the one of today it is restated to. */
  province: Province;
  /** Code of the unit of its values. */
  unit: Scalars['String']['output'];
};

/** Where the criteria change: what lies before and after is not one line. */
export type SeriesBreak = {
  __typename?: 'SeriesBreak';
  /** Criteria before; null when none is recorded. */
  from: Maybe<Scalars['String']['output']>;
  /** First day of the new criteria; where that is not known, of the first period counted by them. */
  on: Scalars['Date']['output'];
  /** Criteria after; null when none is recorded. */
  to: Maybe<Scalars['String']['output']>;
};

/** One value of a series. */
export type SeriesPoint = {
  __typename?: 'SeriesPoint';
  /** Criteria it was counted by. */
  criteriaVersion: Maybe<Scalars['String']['output']>;
  /** The measurements it was made from. */
  parts: Array<Measurement>;
  /** When. */
  period: Period;
  /** False for figures of corroborating sources. */
  primary: Scalars['Boolean']['output'];
  /** How much. */
  quantity: Quantity;
  /** Whether it was added up from, or carried over from, units of the time. */
  restated: Scalars['Boolean']['output'];
};

/** Where a fact was published. */
export type Source = Node & {
  __typename?: 'Source';
  /** How the day of publication was reasoned, where it is not printed. */
  dateNote: Maybe<LocalisedText>;
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** Short name in the register's files, such as S3. */
  key: Scalars['String']['output'];
  /** Day of publication; null when it is not known. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** Who published it. */
  publisher: Scalars['String']['output'];
  /** What the source is to the register. */
  role: SourceRole;
  /** What it reports. */
  title: LocalisedText;
  /** Its address; null when none is known. */
  url: Maybe<Scalars['URL']['output']>;
};

/** Whether a source carries the register's facts or stands beside them. */
export type SourceRole =
  /** An outside publication that confirms, dates or completes a fact; its figures are shown as such. */
  | 'CORROBORATING'
  /** A legal text. */
  | 'LEGAL'
  /** An article or document the register was built from. */
  | 'PRIMARY';

/** Why an export was not started. */
export type StartExportError = IdempotencyKeyInvalid | IdempotencyKeyReused | TooManyExports;

/** What to export, and how. */
export type StartExportInput = {
  /** How its lines are written; JSONL by default. */
  format?: ExportFormat;
  /** A name of your own for this wish, 1 to 100 characters: sent again, it gives the same export and starts nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Which list, with its filter. */
  list: ExportListInput;
};

/** The export, or why there is none. */
export type StartExportPayload = {
  __typename?: 'StartExportPayload';
  /** The export, started now or before; null when `userErrors` says why not. */
  export: Maybe<Export>;
  /** Why nothing was started; empty when all is well. */
  userErrors: Array<StartExportError>;
};

/** Which unit followed which, when and on what basis. */
export type Succession = {
  __typename?: 'Succession';
  /** Where the change is published. */
  citations: Array<Citation>;
  /** First day of the successor. */
  effectiveOn: Scalars['Date']['output'];
  /** How the successor followed. */
  kind: SuccessionKind;
  /** The legal text that made the change. */
  legalBasis: Scalars['String']['output'];
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** The unit that was followed. */
  predecessor: Province;
  /** Part of the predecessor that went to this successor, above 0 and at most 1; 1 in a merger. */
  share: Scalars['Decimal']['output'];
  /** The unit that followed. */
  successor: Province;
};


/** Which unit followed which, when and on what basis. */
export type SuccessionLegalBasisArgs = {
  language?: InputMaybe<Language>;
};

/** How one unit followed another. */
export type SuccessionKind =
  /** Joined with others into one unit (sáp nhập). */
  | 'MERGER'
  /** The same territory under another name or rank (đổi tên, nâng cấp). */
  | 'REDESIGNATION'
  /** Part of it went to the successor; the share says how much (chia tách). */
  | 'SPLIT';

/** The value a programme promised for an indicator, a unit and a date. */
export type Target = Node & {
  __typename?: 'Target';
  /** The value it starts from; null when none is recorded. */
  baseline: Maybe<Measurement>;
  /** Who says so. */
  citations: Array<Citation>;
  /** Day by which it is due, inclusive. */
  dueOn: Scalars['Date']['output'];
  /** Global id: opaque, stable for the life of the record. */
  id: Scalars['ID']['output'];
  /** What is counted. */
  indicator: Indicator;
  /** The newest reported value of a primary source; null when there is none. */
  latest: Maybe<Measurement>;
  /** Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet. */
  notStated: Array<Scalars['String']['output']>;
  /** How far along it is against how far it should be, on a day. */
  pace: Pace;
  /** The programme that promised it. */
  programme: Programme;
  /** Where, as the unit was when it was promised. */
  province: Province;
  /** How much was promised. */
  quantity: Quantity;
};


/** The value a programme promised for an indicator, a unit and a date. */
export type TargetPaceArgs = {
  method?: InputMaybe<PaceMethod>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of targets. */
export type TargetConnection = {
  __typename?: 'TargetConnection';
  /** The page, with a cursor for each entry. */
  edges: Array<TargetEdge>;
  /** The page without cursors. */
  nodes: Array<Target>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Entries in the whole list, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A target in a page. */
export type TargetEdge = {
  __typename?: 'TargetEdge';
  /** Opaque position of the entry; valid for the ordering it was issued under. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Target;
};

/** Every field narrows the list; values within one field widen it. */
export type TargetFilter = {
  /** Due before this day. */
  dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Due on this day or later. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** For any of these indicators. */
  indicatorSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of any of these programmes. */
  programmeSlug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** For any of these provinces, by code as used today; units merged into them count too. */
  provinceCode?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Targets that agree in everything they are grouped by. What is not grouped by is null. */
export type TargetGroup = {
  __typename?: 'TargetGroup';
  /** How many targets. */
  count: Scalars['Int']['output'];
  /** The year they are due in. */
  dueYear: Maybe<Scalars['Int']['output']>;
  /** The indicator. */
  indicator: Maybe<Indicator>;
  /** The verdict. */
  pace: Maybe<PaceStatus>;
  /** The programme. */
  programme: Maybe<Programme>;
  /** The province. */
  province: Maybe<Province>;
};

/** What targets are grouped by. */
export type TargetGrouping =
  /** The calendar year it is due in. */
  | 'DUE_YEAR'
  /** What is counted. */
  | 'INDICATOR'
  /** The verdict on its pace, today in Viet Nam and in equal steps. */
  | 'PACE'
  /** The programme that promised it. */
  | 'PROGRAMME'
  /** Where. */
  | 'PROVINCE';

/** Targets counted by groups. */
export type TargetStats = {
  __typename?: 'TargetStats';
  /** The groups, largest first; at most 1000. A group nothing falls under is left out. */
  groups: Array<TargetGroup>;
  /** True when something stands in several groups, so that the counts come to more than totalCount. */
  overlapping: Scalars['Boolean']['output'];
  /** Targets that pass the filter, each counted once. */
  totalCount: Scalars['Int']['output'];
  /** True when there are more than 1000 groups: the smallest are left out; ask with a filter. */
  truncated: Scalars['Boolean']['output'];
};

/** As many exports of this key wait or run as may. */
export type TooManyExports = UserError & {
  __typename?: 'TooManyExports';
  /** Stable name of the reason. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do, in the language of the request. */
  message: Scalars['String']['output'];
  /** Way to the field at fault: input, idempotencyKey. */
  path: Array<Scalars['String']['output']>;
};

/** Which units a list or total is read by. */
export type UnitView =
  /** Restated to today's units through succession. */
  | 'AS_IS'
  /** Units valid at the time of the fact. */
  | 'AS_WAS';

/** Why a mutation did nothing, for the caller to mend. */
export type UserError = {
  /** Stable name of the reason. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do, in the language of the request. */
  message: Scalars['String']['output'];
  /** Way to the field at fault: input, idempotencyKey. */
  path: Array<Scalars['String']['output']>;
};

/** Who asks. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The key the request was sent with; null without one. */
  apiKey: Maybe<ApiKey>;
  /** How the caller is known. */
  kind: CallerKind;
};
