import { useSyncExternalStore } from 'react'

const NAME = 'nhipcau:key'
const listeners = new Set<() => void>()

/**
 * The API key that goes with every question. It lives in the tab's session storage and nowhere else: not in the address,
 * the history, nor what GraphiQL remembers; closing the tab forgets it.
 */
export function currentKey(): string | null {
  try {
    return sessionStorage.getItem(NAME)
  } catch {
    return null // Storage may be forbidden; the API is then read without a key.
  }
}

/** Uses another key from now on, or none. False where the browser forbids storage. */
export function setKey(key: string | null): boolean {
  try {
    if (key === null) sessionStorage.removeItem(NAME)
    else sessionStorage.setItem(NAME, key)
  } catch {
    return false
  }
  for (const listener of listeners) listener()
  return true
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The key in use, followed as it changes. */
export const useKey = (): string | null => useSyncExternalStore(subscribe, currentKey)

/** How a key is shown: its open part, by which an agency knows it, and nothing of its secret. */
export function masked(key: string): string {
  const prefix = /^nhipcau_[0-9a-z]{10}_/.exec(key)?.[0] ?? ''
  return `${prefix}••••`
}
