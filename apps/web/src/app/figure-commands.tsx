import { formatDate, today } from '@nhip-cau/rules/date'
import { type ReactElement, useState } from 'react'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Tool, Tools } from '../ui/tools.tsx'
import { figureWords } from './figure.words.ts'
import type { FigureProps } from './figure-tools.tsx'
import { useRegister } from './register.ts'

/** The commands themselves. */
export function FigureCommands({ title, name, sheet, drawing, anchor }: FigureProps): ReactElement {
  const words = useWords(figureWords)
  const language = useLanguage()
  const practice = useRegister()?.practice ?? false
  const [said, setSaid] = useState('')
  const attempt = async (work: () => Promise<string>) => {
    setSaid('')
    setSaid(await work().catch(() => words.failed))
  }
  const day = today()
  const csv = async () => {
    const [{ csvOf }, { saveFile }, table] = await Promise.all([
      import('../ui/csv.ts'),
      import('../ui/save-file.ts'),
      sheet(),
    ])
    const file = fileName(name, day, practice, 'csv')
    saveFile(file, new Blob([csvOf(table, practice)], { type: 'text/csv;charset=utf-8' }))
    return words.saved(file)
  }
  const png = async () => {
    const [{ pictureOf }, { saveFile }, { PRACTICE_LINE }] = await Promise.all([
      import('../ui/picture.ts'),
      import('../ui/save-file.ts'),
      import('@nhip-cau/rules/csv'),
    ])
    const svg = drawing?.()
    if (!svg) throw new Error('There is no drawing on the page')
    const foot = words.foot(addressOf(anchor), formatDate(day, language))
    const file = fileName(name, day, practice, 'png')
    saveFile(
      file,
      await pictureOf(svg, { title: svg.dataset.title ?? title, foot, stamp: practice ? PRACTICE_LINE : null }),
    )
    return words.saved(file)
  }
  return (
    <Tools label={words.toolsOf(title)} said={said}>
      <Tool onClick={() => void attempt(() => share(title, addressOf(anchor), words))}>{words.share}</Tool>
      <Tool onClick={() => void attempt(csv)}>{words.csv}</Tool>
      {drawing ? <Tool onClick={() => void attempt(png)}>{words.png}</Tool> : null}
      <Tool onClick={() => window.print()}>{words.print}</Tool>
    </Tools>
  )
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
