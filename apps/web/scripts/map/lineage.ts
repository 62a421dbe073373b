// biome-ignore-all lint/style/noRestrictedImports: a script of the build, not a part of the app
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

type Link = { predecessor: string; successor: string }

const register = new URL('../../../../prisma/register/', import.meta.url)

/**
 * Tells for a unit's key ('10', '15@2025-07-01') the code of the unit of today that it became part of; itself when
 * nothing followed it. Throws for a unit that was split: a map cannot be dissolved by halves.
 */
export function readLineage(): (key: string) => string {
  const { successions } = parse(readFileSync(new URL('successions.yaml', register), 'utf8')) as { successions: Link[] }
  const links = Map.groupBy(successions, ({ predecessor }) => predecessor)
  const follow = (key: string, path: readonly string[]): string => {
    const [link, other] = links.get(key) ?? []
    if (other) throw new Error(`${key} was split`)
    if (path.includes(key)) throw new Error(`The successions of ${key} go in a circle`)
    return link ? follow(link.successor, [...path, key]) : key.replace(/@.*/, '')
  }
  return (key) => follow(key, [])
}
