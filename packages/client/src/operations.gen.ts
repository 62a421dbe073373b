/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an API key allows beyond reading, which needs no key. */
export type ApiScope =
  /** Starting bulk exports and fetching them. */
  | 'EXPORT';

/** How a caller is known. */
export type CallerKind =
  /** No key was sent; limits go by network address. */
  | 'ANONYMOUS'
  /** A valid API key was sent. */
  | 'API_KEY';

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

/** Every field narrows the list; values within one field widen it. Superseded revisions are left out unless asked for. */
export type MeasurementFilter = {
  /** True adds superseded revisions. */
  allRevisions?: boolean | null | undefined;
  /** Period ends on or after this day. */
  from?: string | null | undefined;
  /** Of any of these indicators. */
  indicatorSlug?: Array<string> | null | undefined;
  /** Of any of these provinces; how codes are read is said by `units`. */
  provinceCode?: Array<string> | null | undefined;
  /** Any of these statuses. */
  status?: Array<MeasurementStatus> | null | undefined;
  /** Period starts on or before this day. */
  to?: string | null | undefined;
  /** True leaves out values broken down by level, sex and the like. */
  totalsOnly?: boolean | null | undefined;
  /** AS_IS (the default): codes as used today, each with the figures of the units merged into it. AS_WAS: the unit that had the code at the figure's time. */
  units?: UnitView | null | undefined;
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

/** Which units a list or total is read by. */
export type UnitView =
  /** Restated to today's units through succession. */
  | 'AS_IS'
  /** Units valid at the time of the fact. */
  | 'AS_WAS';

export type FeedCursorQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedCursorQuery = { register: { feedCursor: string } };

export type ChangesQueryVariables = Exact<{
  after: string;
  first?: number | null | undefined;
  type?: Array<ChangeType> | ChangeType | null | undefined;
}>;


export type ChangesQuery = { changes: { endCursor: string, hasNextPage: boolean, changes: Array<{ revision: string, committedAt: string, operation: ChangeOperation, type: ChangeType, nodeId: string, node:
        | { __typename: 'Activity' }
        | { __typename: 'Consultation' }
        | { __typename: 'Content' }
        | { __typename: 'Contribution' }
        | { __typename: 'CoverageRoster' }
        | { __typename: 'Directive' }
        | { __typename: 'Document' }
        | { __typename: 'DocumentTarget' }
        | { __typename: 'DraftTarget' }
        | { __typename: 'Event' }
        | { __typename: 'Export' }
        | { __typename: 'Honour' }
        | { __typename: 'Indicator' }
        | { __typename: 'Measurement', quantity: { comparator: Comparator, value: string | null, unit: string } }
        | { __typename: 'Opinion' }
        | { __typename: 'Organisation' }
        | { __typename: 'Place' }
        | { __typename: 'PolicyCondition' }
        | { __typename: 'Programme', slug: string, title: { vi: string, en: string } }
        | { __typename: 'Province' }
        | { __typename: 'Source' }
        | { __typename: 'Target' }
       | null }> } };

export type MeasurementsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: MeasurementFilter | null | undefined;
}>;


export type MeasurementsQuery = { measurements: { nodes: Array<{ id: string, indicator: { slug: string }, province: { code: string, name: { vi: string, en: string } }, period: { from: string, to: string | null }, quantity: { comparator: Comparator, value: string | null, unit: string, text: string }, source: { url: string | null, title: { vi: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { kind: CallerKind, apiKey: { prefix: string, scopes: Array<ApiScope>, expiresAt: string | null } | null } };


export const FeedCursorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeedCursor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedCursor"}}]}}]}}]} as unknown as DocumentNode<FeedCursorQuery, FeedCursorQueryVariables>;
export const ChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Changes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeType"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"committedAt"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<ChangesQuery, ChangesQueryVariables>;
export const MeasurementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Measurements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasurementFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measurements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MeasurementsQuery, MeasurementsQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;