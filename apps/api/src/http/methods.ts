import type { FastifyInstance } from 'fastify'

/** Methods of an address of this server; undefined where there is none, or a static file. */
export type MethodsAt = (pathname: string) => readonly string[] | undefined

/** Whether a path has the form of a pattern, of which parts such as `:file` or `$slug` stand for any text. */
export function fits(pattern: string, pathname: string): boolean {
  const parts = pathname.split('/')
  const wanted = pattern.split('/')
  return (
    wanted.length === parts.length &&
    wanted.every((each, index) => (/^[:$]/.test(each) ? parts[index] !== '' : each === parts[index]))
  )
}

/** Notes the methods of each address as routes are added from here on. What stands for many files is left out. */
export function noteMethods(app: FastifyInstance): MethodsAt {
  const known = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    if (!url.includes('*')) known.set(url, new Set([...(known.get(url) ?? []), ...[method].flat()]))
  })
  return (pathname) => {
    const found = [...known].find(([pattern]) => fits(pattern, pathname))
    return found && [...found[1]].sort()
  }
}
