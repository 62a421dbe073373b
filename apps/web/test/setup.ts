import '@testing-library/jest-dom/jest-globals'
import { afterEach } from '@jest/globals'
import { cleanup, configure } from '@testing-library/react'
import { WAIT_MS } from '../../../tests/support/patience.ts'

configure({ asyncUtilTimeout: WAIT_MS })

// jsdom draws nothing: it has no place to scroll to and no view transitions, and says so loudly.
window.scrollTo = () => undefined
Element.prototype.scrollIntoView = () => undefined
window.matchMedia = (query) => new MediaQueryStub(query)

// axe measures icon letters on a canvas where there is one.
HTMLCanvasElement.prototype.getContext = () => null

// The router asks whether what a loader threw is a Response; jsdom has none.
Object.defineProperty(globalThis, 'Response', { value: class Response {} })

// jsdom knows the dialog element but cannot open one; the browser journeys see the real thing.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
  this.querySelector('input')?.focus()
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
}

class MediaQueryStub extends EventTarget implements MediaQueryList {
  readonly matches = false
  readonly media: string
  onchange = null
  constructor(media: string) {
    super()
    this.media = media
  }
  addListener(): void {}
  removeListener(): void {}
}

afterEach(() => {
  cleanup()
  document.title = ''
  document.documentElement.lang = ''
})
