import { DocumentStatus } from '../../generated/enums.ts'
import type { Entry } from '../issue.ts'
import type { Register } from '../register.ts'
import type { DocumentRecord } from '../schema/document.ts'
import type { Checker } from './lookup.ts'
import { checkQuantity } from './quantity.ts'

type Document = Entry<DocumentRecord>

/** Documents, what they rest on, and what they set. */
export function checkDocuments(checker: Checker, { documents }: Register): void {
  checker.unique(documents, ({ slug }) => slug, 'slug')
  checker.unique(documents, ({ number }) => number, 'number')
  for (const entry of documents) {
    const { status, issuedOn, citations } = entry.data
    checker.citations(citations, entry)
    if (status === DocumentStatus.DRAFT && issuedOn !== null)
      checker.issues.add(
        entry,
        ['issuedOn'],
        `is ${issuedOn} though the document is a draft; mend the one or the other`,
      )
    checkLinks(checker, entry)
    checkTargets(checker, entry)
  }
  for (const [slug, entries] of Map.groupBy(documents, ({ data }) => data.slug)) {
    const [entry] = entries
    if (entry && rests(slug, documents)) checker.issues.add(entry, ['links'], 'come round to it again; mend the links')
  }
}

function checkLinks(checker: Checker, entry: Document): void {
  const { slug, links } = entry.data
  const names = links.map(({ to }) => to)
  checker.distinct(names, entry, (index) => ['links', index, 'to'])
  for (const [index, { to, citations }] of links.entries()) {
    const path = ['links', index]
    checker.citations(citations, entry, path)
    checker.names('documents', to, entry, [...path, 'to'])
    if (to === slug) checker.issues.add(entry, [...path, 'to'], 'is itself; write the document it rests on')
  }
}

function checkTargets(checker: Checker, entry: Document): void {
  const { targets } = entry.data
  const ordinals = targets.map(({ ordinal }) => String(ordinal))
  checker.distinct(ordinals, entry, (index) => ['targets', index, 'ordinal'])
  for (const [index, target] of targets.entries()) {
    const path = ['targets', index]
    checker.citations(target.citations, entry, path)
    checker.names('indicators', target.indicator, entry, [...path, 'indicator'])
    checkQuantity(checker, target, entry, [...path, 'quantity'])
  }
}

/** Whether a document rests on itself by way of others: the cascade is a tree one walks to its ends. */
function rests(slug: string, documents: readonly Document[]): boolean {
  const links = new Map(documents.map(({ data }) => [data.slug, data.links.map(({ to }) => to)]))
  const seen = new Set<string>()
  const queue = (links.get(slug) ?? []).filter((to) => to !== slug)
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (name === slug) return true
    if (seen.has(name)) continue
    seen.add(name)
    queue.push(...(links.get(name) ?? []))
  }
  return false
}
