import { addDays, daysBetween, type LocalDate } from '@nhip-cau/rules/date'
import { ancestorsOf, descendantsOn, type SuccessionLink, type UnitLife, validOn } from '@nhip-cau/rules/succession'
import type { OrganisationKind, Prisma } from '../generated/client.ts'
import type { Register } from '../register/register.ts'
import { unitKey } from '../register/schema/geography.ts'
import { Ids } from './id.ts'
import type { PracticeOptions } from './options.ts'
import { Random } from './random.ts'
import { Store } from './store.ts'
import type { Text } from './words/topic.ts'

/** A province of some time. `full` is as it stands within a sentence: tỉnh Lai Châu. */
export type Unit = UnitLife & { key: string; name: Text; full: Text; cells: readonly string[] }
export type Organisation = { id: string; kind: OrganisationKind; name: Text; unit: Unit }
export type SourceKey = 'THDM' | 'THHS' | 'THBC' | 'THVB' | 'THDC'

type Owner = Partial<Omit<Prisma.CitationCreateManyInput, 'id' | 'sourceId' | 'ordinal'>>

/** What every part of the generator needs of the others: units, organisations, indicators by name, and where rows go. */
export class World {
  readonly day: LocalDate
  readonly seed: string
  readonly ids: Ids
  readonly store = new Store()
  readonly units: readonly Unit[]
  readonly links: readonly SuccessionLink[]
  /** The provinces of the day, by code. */
  readonly current: readonly Unit[]
  /** Ids of the few provinces in which most of what is late gathers. */
  readonly troubled: ReadonlySet<string>
  readonly sources = new Map<SourceKey, string>()
  readonly indicators = new Map<string, { id: string; unit: string; name: Text }>()
  readonly #organisations = new Map<string, Organisation[]>()

  constructor({ day, seed }: PracticeOptions, register: Pick<Register, 'units' | 'successions'>) {
    this.day = day
    this.seed = seed
    this.ids = new Ids(seed, day)
    const provinces = register.units.map(({ data }) => data).filter(({ level }) => level === 'PROVINCE')
    const lives = provinces.map((unit) => ({ ...unit, id: this.ids.next(), key: unitKey(unit) }))
    const idOf = (key: string) => lives.find((unit) => unit.key === key)?.id
    this.links = register.successions.flatMap(({ data: { predecessor, successor, effectiveOn, share } }) => {
      const [predecessorId, successorId] = [idOf(predecessor), idOf(successor)]
      return predecessorId && successorId ? [{ predecessorId, successorId, effectiveOn, share: share ?? '1' }] : []
    })
    const first = new Set(lives.map(({ id }) => id).filter((id) => ancestorsOf(id, this.links).length === 0))
    this.units = lives.map(({ id, key, code, validFrom, validTo, vi, en }) => ({
      id,
      key,
      code,
      validFrom,
      validTo,
      name: [vi[0], en[0]],
      full: [vi[1].charAt(0).toLowerCase() + vi[1].slice(1), en[1]],
      cells: [id, ...ancestorsOf(id, this.links)].filter((each) => first.has(each)),
    }))
    this.current = this.units.filter((unit) => validOn(unit, day)).sort((a, b) => (a.code < b.code ? -1 : 1))
    this.troubled = new Set(
      this.random('troubled')
        .sample(this.current, 3)
        .map(({ id }) => id),
    )
  }

  /** Draws of their own for a part of the data. */
  random(...names: (string | number)[]): Random {
    return new Random(this.seed, ...names)
  }

  /** The unit that holds on a day what a unit of the first day holds. */
  unitOn(cell: string, day: LocalDate): Unit {
    const [found] = descendantsOn(cell, this.links, this.units, day)
    const unit = this.units.find(({ id }) => id === found?.unitId)
    if (!unit) throw new Error(`no unit follows ${cell} on ${day}`)
    return unit
  }

  addOrganisation(organisation: Organisation): void {
    const key = `${organisation.unit.id} ${organisation.kind}`
    this.#organisations.set(key, [...(this.#organisations.get(key) ?? []), organisation])
  }

  /** The organisations of a kind that a unit is home to. */
  organisations(unit: Unit, kind: OrganisationKind): readonly Organisation[] {
    return this.#organisations.get(`${unit.id} ${kind}`) ?? []
  }

  /** The first of them. @throws where there is none */
  organisation(unit: Unit, kind: OrganisationKind): Organisation {
    const [found] = this.organisations(unit, kind)
    if (!found) throw new Error(`${unit.key} has no ${kind}`)
    return found
  }

  /** The body that does an organisation's work on a day; the organisation itself where no other is recorded. */
  bodyOn(organisation: Organisation, day: LocalDate): Organisation {
    const [cell] = organisation.unit.cells
    const unit = cell ? this.unitOn(cell, day) : organisation.unit
    if (unit.id === organisation.unit.id) return organisation
    return this.organisations(unit, organisation.kind)[0] ?? organisation
  }

  indicator(slug: string): { id: string; unit: string; name: Text } {
    const found = this.indicators.get(slug)
    if (!found) throw new Error(`the catalogue has no ${slug}`)
    return found
  }

  source(key: SourceKey): string {
    const id = this.sources.get(key)
    if (!id) throw new Error(`no source ${key}`)
    return id
  }

  /** Says who says so: a source that calls itself practice data. */
  cite(owner: Owner, key: SourceKey): void {
    this.store.add('citation', { id: this.ids.next(), sourceId: this.source(key), ordinal: 1, ...owner })
  }
}

/** A day between two, both included. */
export function dayBetween(random: Random, from: LocalDate, to: LocalDate): LocalDate {
  return addDays(from, random.int(0, Math.max(0, daysBetween(from, to))))
}

/** The earlier of two days. */
export const earlier = (...days: [LocalDate, LocalDate]): LocalDate => days.sort()[0]

/** The later of two days. */
export const later = (...days: [LocalDate, LocalDate]): LocalDate => days.sort()[1]
