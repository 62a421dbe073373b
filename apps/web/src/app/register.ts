import type { ShellFragment } from '@nhip-cau/graphql/operations'
import { useRouterState } from '@tanstack/react-router'
import { useRef } from 'react'

export type RegisterNote = ShellFragment['register']

const hasRegister = (data: unknown): data is { register: RegisterNote } =>
  typeof data === 'object' && data !== null && 'register' in data

/**
 * What the page's own answer said of the register it comes from, so that head and foot cost no request of their own.
 * The last known one stays while a page fails or is not found.
 */
export function useRegister(): RegisterNote | undefined {
  const last = useRef<RegisterNote | undefined>(undefined)
  const found = useRouterState({
    select: (state) => state.matches.map((match): unknown => match.loaderData).findLast(hasRegister)?.register,
  })
  if (found) last.current = found
  return found ?? last.current
}
