import type { GeometryCollection, Topology } from 'topojson-specification'

/** What a map is drawn from. Each geometry's `id` is the unit's official code. */
export type MapTopology = Topology<{
  former63: GeometryCollection
  current34: GeometryCollection
  /** Islets far at sea, drawn in insets; each belongs to a province of both lists. */
  archipelagos: GeometryCollection<{ province: string }>
}>

/** Today's 34 units, or the former 63. */
export type MapUnits = 34 | 63

export type MapValue = {
  code: string
  /** Which of the classes its figure falls in, from 0; null when there is no figure. */
  rank: number | null
  /** All of it in words, the unit's name first. */
  text: string
  /** Where the unit is shown. */
  href: string
}

export type Point = readonly [x: number, y: number]

/** A rectangle in pixels. */
export type Frame = { x: number; y: number; width: number; height: number }
