/** Whether a caller holds what the tag names; weak and strong tags are the same thing to a reader. */
export function holds(ifNoneMatch: string | undefined, tag: string): boolean {
  const opaque = (each: string) => each.trim().replace(/^W\//, '')
  const held = (ifNoneMatch ?? '').split(',').map(opaque)
  return held.includes('*') || held.includes(opaque(tag))
}
