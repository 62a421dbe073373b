import { addDays, type LocalDate, partsOf } from '@nhip-cau/rules/date'
import { validOn } from '@nhip-cau/rules/succession'
import type { Unit, World } from './world.ts'

/** Three months. `index` counts from the first quarter of 2021, 0. */
export type Quarter = { index: number; from: LocalDate; to: LocalDate }

const FIRST_YEAR = 2021
/** Days after a quarter's end by which its report is in. */
const LAG = 20

const pad = (month: number) => String(month).padStart(2, '0')

function quarter(index: number): Quarter {
  const from = (at: number): LocalDate => `${FIRST_YEAR + Math.floor(at / 4)}-${pad((at % 4) * 3 + 1)}-01`
  return { index, from: from(index), to: addDays(from(index + 1), -1) }
}

/** Every quarter reported by a day, oldest first. */
export function quartersTo(day: LocalDate): Quarter[] {
  const count = (Number(partsOf(day).year) - FIRST_YEAR + 1) * 4
  return Array.from({ length: count }, (_, index) => quarter(index)).filter(({ to }) => addDays(to, LAG) <= day)
}

/** A unit that reports, with the units of the first day it is made of and how fast each moves. */
export type Reporter = { unit: Unit; cells: readonly { id: string; pace: number }[] }

/** The units that report a quarter: 63 before the mergers of 2025, 34 since. */
export function reportersOn(world: World, { to }: Quarter): Reporter[] {
  return world.units
    .filter((unit) => validOn(unit, to))
    .map((unit) => ({ unit, cells: unit.cells.map((id) => ({ id, pace: paceOf(world, id) })) }))
}

const paces = new WeakMap<World, Map<string, number>>()

/** A few provinces move at a crawl, the others near their course. */
function paceOf(world: World, cell: string): number {
  const known = paces.get(world) ?? new Map<string, number>()
  paces.set(world, known)
  const random = world.random('pace', cell)
  const pace =
    known.get(cell) ??
    (world.troubled.has(world.unitOn(cell, world.day).id) ? random.between(0.15, 0.45) : random.between(0.85, 1.2))
  known.set(cell, pace)
  return pace
}
