import type { ShellFragment } from '@nhip-cau/graphql/operations'
import { useRouter, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'

export type RegisterNote = ShellFragment['register']

const hasRegister = (data: unknown): data is { register: RegisterNote } =>
  typeof data === 'object' && data !== null && 'register' in data

/**
 * What the page's own answer said of the register it comes from, so that head and foot cost no request of their own.
 * The last known one stays while a page fails or is not found; a first page that brings none has it asked for, since
 * practice data is named on every page.
 */
export function useRegister(): RegisterNote | undefined {
  const last = useRef<RegisterNote | undefined>(undefined)
  const found = useRouterState({
    select: (state) => state.matches.map((match): unknown => match.loaderData).findLast(hasRegister)?.register,
  })
  if (found) last.current = found
  const asked = useAsked(last.current === undefined)
  return found ?? last.current ?? asked
}

/** The register by a request of its own, once a page has come to rest without it. */
function useAsked(isMissing: boolean): RegisterNote | undefined {
  const { client } = useRouter().options.context
  const idle = useRouterState({ select: ({ status }) => status === 'idle' })
  const [note, setNote] = useState<RegisterNote>()
  const wanted = isMissing && idle && note === undefined
  useEffect(() => {
    if (!wanted) return
    // Where the API is away the page says so itself.
    void import('../features/method/method.load.ts')
      .then(({ loadMethod }) => loadMethod(client))
      .then(
        ({ register }) => setNote(register),
        () => undefined,
      )
  }, [wanted, client])
  return note
}
