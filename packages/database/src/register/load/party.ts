import type { Party } from '../../generated/client.ts'
import type { Loading } from './loading.ts'
import { compare, identify, idOf, write } from './reconcile.ts'

const keyOf = (row: Pick<Party, 'programmeId' | 'organisationId' | 'role'>) =>
  `${row.programmeId} ${row.organisationId} ${row.role}`

/** Parties, by programme, organisation and role: a body with two roles is two rows with one ordinal. */
export async function loadParties(loading: Loading): Promise<void> {
  const { tx, register } = loading
  const stored = await tx.party.findMany()
  const records = register.programmes.flatMap(({ data }) =>
    data.parties.flatMap(({ organisation, roles, citations }, index) =>
      roles.map((role, roleIndex) => ({
        programmeId: loading.id('programmes', data.slug),
        organisationId: loading.id('organisations', organisation),
        role,
        ordinal: index + 1,
        firstRole: roleIndex === 0,
        citations,
      })),
    ),
  )
  const ids = identify(stored, keyOf, records.map(keyOf))
  const wanted = records.map(({ citations, ...columns }): Party => {
    const row = { ...columns, id: idOf(ids, keyOf(columns)) }
    loading.cite({ partyId: row.id }, citations)
    return row
  })
  const change = compare(stored, wanted)
  await write(change, {
    create: (data) => tx.party.createMany({ data }),
    update: (data) => tx.party.update({ where: { id: data.id }, data, select: { id: true } }),
  })
  loading.removeLater(change.remove, (gone) => tx.party.deleteMany({ where: { id: { in: gone } } }))
}
