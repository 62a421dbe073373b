import type { KeyboardEvent } from 'react'

/**
 * Whether a key belongs to an input method that is composing a letter: Vietnamese is typed by one on many systems. Some
 * browsers end the composition before they report the key that ended it, which then has the code 229.
 */
export function isComposing({ nativeEvent, keyCode }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || keyCode === 229
}
