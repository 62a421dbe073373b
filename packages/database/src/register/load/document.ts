import { sortKey } from '@nhip-cau/rules/text'
import type { Document, DocumentLink, DocumentTarget, ProgrammeDocument } from '../../generated/client.ts'
import type { Loading } from './loading.ts'
import { quantityColumns } from './quantity.ts'
import { dateOf } from './reconcile.ts'
import { settle } from './settle.ts'

/** Documents by slug, what each rests on, and the values it sets. */
export async function loadDocuments(loading: Loading): Promise<void> {
  const { tx, register } = loading
  loading.ids.documents = await settle<Omit<Document, 'id' | 'searchText'>>(loading, {
    stored: await tx.document.findMany({ omit: { searchText: true } }),
    keyOf: ({ slug }) => slug,
    wanted: register.documents.map(
      ({ data: { slug, kind, level, status, number, issuedOn, issuer, title, citations } }) => ({
        columns: {
          slug,
          kind,
          level,
          status,
          number,
          issuedOn: dateOf(issuedOn),
          issuerVi: issuer.vi,
          issuerEn: issuer.en,
          titleVi: title.vi,
          titleEn: title.en,
          sortKey: sortKey(title.vi),
        },
        citations,
      }),
    ),
    owner: (documentId) => ({ documentId }),
    create: (data) => tx.document.createMany({ data }),
    update: (data) => tx.document.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (ids) => tx.document.deleteMany({ where: { id: { in: ids } } }),
  })
  await loadLinks(loading)
  await loadTargets(loading)
}

async function loadLinks(loading: Loading): Promise<void> {
  const { tx, register } = loading
  await settle<Omit<DocumentLink, 'id'>>(loading, {
    stored: await tx.documentLink.findMany(),
    keyOf: ({ fromId, toId }) => `${fromId} ${toId}`,
    wanted: register.documents.flatMap(({ data: { slug, links } }) =>
      links.map(({ to, relation, citations }) => ({
        columns: { fromId: loading.id('documents', slug), toId: loading.id('documents', to), relation },
        citations,
      })),
    ),
    owner: (documentLinkId) => ({ documentLinkId }),
    create: (data) => tx.documentLink.createMany({ data }),
    update: (data) => tx.documentLink.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (ids) => tx.documentLink.deleteMany({ where: { id: { in: ids } } }),
  })
}

async function loadTargets(loading: Loading): Promise<void> {
  const { tx, register } = loading
  await settle<Omit<DocumentTarget, 'id'>>(loading, {
    stored: await tx.documentTarget.findMany(),
    keyOf: ({ documentId, ordinal }) => `${documentId} ${ordinal}`,
    wanted: register.documents.flatMap(({ data: { slug, targets } }) =>
      targets.map(({ ordinal, indicator, disaggregation, scope, quantity, dueOn, citations }) => ({
        columns: {
          documentId: loading.id('documents', slug),
          indicatorId: loading.id('indicators', indicator),
          ordinal,
          disaggregation,
          scopeVi: scope?.vi ?? null,
          scopeEn: scope?.en ?? null,
          ...quantityColumns(quantity),
          dueOn: dateOf(dueOn),
        },
        citations,
      })),
    ),
    owner: (documentTargetId) => ({ documentTargetId }),
    create: (data) => tx.documentTarget.createMany({ data }),
    update: (data) => tx.documentTarget.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (ids) => tx.documentTarget.deleteMany({ where: { id: { in: ids } } }),
  })
}

/** How programmes stand to documents, by both. */
export async function loadProgrammeDocuments(loading: Loading): Promise<void> {
  const { tx, register } = loading
  await settle<Omit<ProgrammeDocument, 'id'>>(loading, {
    stored: await tx.programmeDocument.findMany(),
    keyOf: ({ programmeId, documentId }) => `${programmeId} ${documentId}`,
    wanted: register.programmes.flatMap(({ data: { slug, documents } }) =>
      documents.map(({ document, relation, citations }) => ({
        columns: {
          programmeId: loading.id('programmes', slug),
          documentId: loading.id('documents', document),
          relation,
        },
        citations,
      })),
    ),
    owner: (programmeDocumentId) => ({ programmeDocumentId }),
    create: (data) => tx.programmeDocument.createMany({ data }),
    update: (data) => tx.programmeDocument.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (ids) => tx.programmeDocument.deleteMany({ where: { id: { in: ids } } }),
  })
}
