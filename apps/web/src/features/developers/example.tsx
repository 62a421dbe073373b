import { getRouteApi, Link, useRouteContext } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { sameAddress } from '../../app/paths.ts'
import { useWords } from '../../i18n/language.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { Tool, Tools } from '../../ui/tools.tsx'
import styles from './developers.module.css'
import { developersWords } from './developers.words.ts'
import { type Code, type ExampleName, exampleText } from './example-texts.ts'

const route = getRouteApi('/developers')

/** The address of the API in full, as a program elsewhere needs it. */
export function useApiAddress(): string {
  const { apiUrl } = useRouteContext({ from: '__root__' })
  return new URL(apiUrl, window.location.origin).href
}

/** One example in the language the reader has chosen, to copy and run. */
export function Example({ name }: { name: ExampleName }): ReactElement {
  const { code = 'curl' } = route.useSearch()
  const words = useWords(developersWords)
  const title = words.examples[name]
  const text = exampleText(name, code, useApiAddress())
  return (
    <figure className={styles.example}>
      <figcaption className={styles.caption}>
        {title}
        <Toggle label={words.codeOf(title)}>
          <CodeLink code="curl" current={code} label="curl" />
          <CodeLink code="typescript" current={code} label="TypeScript" />
          <CodeLink code="python" current={code} label="Python" />
        </Toggle>
      </figcaption>
      <Listing text={text} />
      <Copy title={title} text={text} />
    </figure>
  )
}

export function Listing({ text }: { text: string }): ReactElement {
  return (
    <pre className={styles.listing} lang="en">
      <code>{text}</code>
    </pre>
  )
}

function CodeLink({ code, current, label }: { code: Code; current: Code; label: string }): ReactElement {
  return (
    <Link
      from="/developers"
      to="/developers"
      replace
      resetScroll={false}
      search={(previous) => ({ ...previous, code: code === 'curl' ? undefined : code })}
      aria-current={code === current ? 'true' : undefined}
      activeOptions={sameAddress}
    >
      {label}
    </Link>
  )
}

function Copy({ title, text }: { title: string; text: string }): ReactElement {
  const words = useWords(developersWords)
  const [said, setSaid] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    )
  return (
    <Tools label={words.copyOf(title)} said={said}>
      <Tool onClick={() => void copy()}>{words.copy}</Tool>
    </Tools>
  )
}
