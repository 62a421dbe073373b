import * as v from 'valibot'
import { DocumentKind, DocumentLevel, DocumentRelation, DocumentStatus } from '../../generated/enums.ts'
import { cited } from './cited.ts'
import { citations } from './source.ts'
import { day, disaggregation, localised, oneOf, positive, quantity, slug, text, unstated } from './value.ts'

const link = cited({
  to: slug,
  relation: oneOf(DocumentRelation),
  citations: citations('to', 'relation'),
})

const documentTarget = cited({
  ordinal: positive,
  indicator: slug,
  disaggregation,
  scope: unstated(localised),
  quantity,
  dueOn: day,
  citations: citations('indicator', 'disaggregation', 'scope', 'quantity', 'dueOn'),
})

/** A legal basis or a draft, with what it rests on and what it sets for the country. */
export const document = cited({
  slug,
  kind: oneOf(DocumentKind),
  level: oneOf(DocumentLevel),
  status: oneOf(DocumentStatus),
  number: unstated(text),
  issuedOn: unstated(day),
  issuer: localised,
  title: localised,
  citations: citations('kind', 'level', 'status', 'number', 'issuedOn', 'issuer', 'title', 'links', 'targets'),
  links: v.optional(v.array(link), []),
  targets: v.optional(v.array(documentTarget), []),
})
export type DocumentRecord = v.InferOutput<typeof document>

/** The file documents.yaml. */
export const documentsFile = v.strictObject({ documents: v.array(v.unknown()) })

/** How a programme stands to a document. */
export const programmeDocument = cited({
  document: slug,
  relation: oneOf(DocumentRelation),
  citations: citations('document', 'relation'),
})
