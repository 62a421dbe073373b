import type { PrismaClient } from '../generated/client.ts'
import { checkFiles } from './check.ts'
import { loadActivities } from './load/activity.ts'
import { loadConditions } from './load/condition.ts'
import { loadConsultations } from './load/consultation.ts'
import { loadContributions } from './load/contribution.ts'
import { loadDocuments, loadProgrammeDocuments } from './load/document.ts'
import { loadEvents } from './load/event.ts'
import { loadSuccessions, loadUnits } from './load/geography.ts'
import { loadHonours } from './load/honour.ts'
import { loadIndicators } from './load/indicator.ts'
import { Loading } from './load/loading.ts'
import { loadMeasurements } from './load/measurement.ts'
import { loadOfficials } from './load/official.ts'
import { loadOrganisations } from './load/organisation.ts'
import { loadParties } from './load/party.ts'
import { loadProgrammes } from './load/programme.ts'
import { loadCriteria, loadRosters } from './load/roster.ts'
import { loadCitations, loadSources } from './load/source.ts'
import { loadTargets } from './load/target.ts'
import { digestOf, readFiles } from './read.ts'
import type { Register } from './register.ts'
import { lockRegister, stateOf } from './state.ts'

/** To be raised when the loader writes other rows from the same files, so that databases already loaded are loaded anew. */
const LOADER = 2

type Nested = 'contents' | 'activities' | 'targets' | 'contributions'
/** How many records of each kind the files hold. */
export type RegisterCounts = Record<keyof Register | Nested, number>
/** `changed` tells whether the files were not loaded yet. */
export type Loaded = { changed: boolean; counts: RegisterCounts }

/**
 * Makes the database hold what the register's files say: all of it in one transaction, or nothing. Records keep their
 * ids; measurements are never removed. Files already loaded cost one statement.
 * @param options.now the moment noted as that of loading
 * @throws RegisterError when the files are at fault, Fault when the database holds practice data
 */
export async function loadRegister(
  prisma: PrismaClient,
  dir: string,
  { now = new Date() }: { now?: Date } = {},
): Promise<Loaded> {
  const files = await readFiles(dir)
  const digest = digestOf(files, LOADER)
  const register = checkFiles(files)
  const counts = countsOf(register)
  const before = await stateOf(prisma)
  if (before?.digest === digest) return { changed: false, counts }
  return prisma.$transaction(
    async (tx) => {
      await lockRegister(tx)
      const state = await stateOf(tx)
      if (state?.digest === digest) return { changed: false, counts }
      await writeAll(new Loading(tx, register))
      const data = { digest, practice: false, loadedAt: now }
      await tx.registerState.upsert({ where: { id: 1 }, create: { id: 1, ...data }, update: data })
      return { changed: true, counts }
    },
    { maxWait: 30_000, timeout: 120_000 },
  )
}

/** In the order in which records point at each other. */
async function writeAll(loading: Loading): Promise<void> {
  await loadSources(loading)
  await loadUnits(loading)
  await loadSuccessions(loading)
  await loadOrganisations(loading)
  await loadOfficials(loading)
  await loadIndicators(loading)
  await loadDocuments(loading)
  await loadCriteria(loading)
  await loadRosters(loading)
  await loadProgrammes(loading)
  await loadProgrammeDocuments(loading)
  await loadParties(loading)
  await loadActivities(loading)
  await loadMeasurements(loading)
  await loadTargets(loading)
  await loadContributions(loading)
  await loadEvents(loading)
  await loadConsultations(loading)
  await loadHonours(loading)
  await loadConditions(loading)
  await loadCitations(loading)
  await loading.removeNow()
}

function countsOf(register: Register): RegisterCounts {
  const { programmes } = register
  const sum = (list: Nested) => programmes.reduce((total, { data }) => total + data[list].length, 0)
  return {
    sources: register.sources.length,
    units: register.units.length,
    successions: register.successions.length,
    organisations: register.organisations.length,
    indicators: register.indicators.length,
    programmes: programmes.length,
    contents: sum('contents'),
    activities: sum('activities'),
    targets: sum('targets'),
    measurements: register.measurements.length,
    contributions: sum('contributions'),
    documents: register.documents.length,
    events: register.events.length,
    consultations: register.consultations.length,
    movements: register.movements.length,
    honours: register.honours.length,
    conditions: register.conditions.length,
  }
}
