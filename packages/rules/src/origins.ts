/** One step of a lineage: a unit, and the units next to it on the same side. */
export type Step<U> = { unit: U; next: readonly U[] }

/**
 * The units at the other end of a lineage. A unit that changed its name or rank alone stands for those beyond it: Đồng Nai,
 * a city since 2026, comes from the province of 2025 and so from the former Đồng Nai and Bình Phước.
 */
export function throughRenaming<U>(steps: readonly Step<U>[]): readonly U[] {
  const [only, ...more] = steps
  if (only && more.length === 0 && only.next.length > 0) return only.next
  return steps.map(({ unit }) => unit)
}
