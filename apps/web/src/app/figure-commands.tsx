import { formatDate, today } from '@nhip-cau/rules/date'
import { useRouter } from '@tanstack/react-router'
import { type ReactElement, useEffect, useState } from 'react'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Tool, Tools } from '../ui/tools.tsx'
import { figureWords } from './figure.words.ts'
import type { FigureProps } from './figure-tools.tsx'
import { useRegister } from './register.ts'

/** The commands themselves. */
export function FigureCommands(figure: FigureProps): ReactElement {
  const { title, drawing, anchor } = figure
  const words = useWords(figureWords)
  const practice = useRegister()?.practice ?? false
  const [said, setSaid] = useState('')
  const csv = useCsv(figure, setSaid)
  const png = usePng(figure, practice)
  const attempt = async (work: () => Promise<string>) => {
    setSaid(words.making)
    setSaid(await work().catch(() => words.failed))
  }
  return (
    <Tools label={words.toolsOf(title)} said={said}>
      <Tool onClick={() => void share(title, addressOf(anchor), words).then(setSaid)}>{words.share}</Tool>
      <Tool onClick={csv.press}>{csv.running ? words.stop : words.csv}</Tool>
      {drawing ? <Tool onClick={() => void attempt(png)}>{words.png}</Tool> : null}
      <Tool onClick={() => window.print()}>{words.print}</Tool>
    </Tools>
  )
}

/** Makes the file of numbers. A press while it is being made stops it, and a page that is left takes it along. */
function useCsv({ title, name, sheet, anchor }: FigureProps, say: (said: string) => void) {
  const words = useWords(figureWords)
  const register = useRegister()
  const router = useRouter()
  const [stop, setStop] = useState<AbortController | null>(null)
  useEffect(() => () => stop?.abort(), [stop])
  const make = async (signal: AbortSignal) => {
    const day = today()
    const notes = { title, address: addressOf(anchor), search: router.state.location.search, day }
    const [{ csvOf }, { fileNotes }, { saveFile }, table] = await Promise.all([
      import('../ui/csv.ts'),
      import('./file-notes.ts'),
      import('../ui/save-file.ts'),
      sheet({ signal, tell: (read, total) => signal.aborted || say(words.reading(read, total)) }),
    ])
    signal.throwIfAborted()
    const practice = register?.practice ?? false
    const file = fileName(name, day, practice, 'csv')
    const text = csvOf(table, fileNotes(notes, register), practice)
    saveFile(file, new Blob([text], { type: 'text/csv;charset=utf-8' }))
    return words.saved(file)
  }
  const press = () => {
    if (stop) {
      stop.abort()
      setStop(null)
      say(words.stopped)
      return
    }
    const started = new AbortController()
    setStop(started)
    say(words.making)
    const done = (told: string) => {
      if (started.signal.aborted) return
      setStop(null)
      say(told)
    }
    make(started.signal).then(done, () => done(words.failed))
  }
  return { running: stop !== null, press }
}

/** Makes the file of the drawing. */
function usePng({ title, name, drawing, anchor }: FigureProps, practice: boolean) {
  const words = useWords(figureWords)
  const language = useLanguage()
  return async () => {
    const [{ pictureOf }, { saveFile }, { PRACTICE_LINE }] = await Promise.all([
      import('../ui/picture.ts'),
      import('../ui/save-file.ts'),
      import('@nhip-cau/rules/csv'),
    ])
    const svg = drawing?.()
    if (!svg) throw new Error('There is no drawing on the page')
    const day = today()
    const foot = words.foot(addressOf(anchor), formatDate(day, language))
    const file = fileName(name, day, practice, 'png')
    saveFile(
      file,
      await pictureOf(svg, { title: svg.dataset.title ?? title, foot, stamp: practice ? PRACTICE_LINE : null }),
    )
    return words.saved(file)
  }
}

function addressOf(anchor: string | undefined): string {
  const address = new URL(window.location.href)
  if (anchor) address.hash = anchor
  return address.href
}

const fileName = (name: string, day: string, practice: boolean, ending: 'csv' | 'png') =>
  `nhip-cau-${name}-${day}${practice ? '-practice' : ''}.${ending}`

type Said = { copied: string; notCopied: string }

/** Passes an address to the device's own sheet of ways to share, else to the clipboard; says what was done. */
async function share(title: string, url: string, { copied, notCopied }: Said): Promise<string> {
  if (navigator.share) {
    // Whoever closes the sheet without choosing has changed their mind; that is no failure.
    await navigator.share({ title, url }).catch(() => undefined)
    return ''
  }
  return navigator.clipboard.writeText(url).then(
    () => copied,
    () => notCopied,
  )
}
