import { type FormEvent, useId, useState } from 'react'
import { AUDIENCES } from './example.ts'
import { EXAMPLES } from './examples.ts'
import { type Language, TEXTS } from './language.ts'
import type { Session } from './session.ts'

interface ExamplePickerProps {
  language: Language
  session: Session
}

/** A native list and a button: choosing with the arrow keys changes nothing until the button is pressed. */
export function ExamplePicker({ language, session }: ExamplePickerProps) {
  const texts = TEXTS[language]
  const id = useId()
  const [slug, setSlug] = useState(EXAMPLES[0]?.slug ?? '')

  const openAndRun = (event: FormEvent) => {
    event.preventDefault()
    const example = EXAMPLES.find((candidate) => candidate.slug === slug)
    if (!example) return
    session.open({ query: example.query, variables: '' })
    session.run(example.operationName)
  }

  return (
    <form className="example-picker" onSubmit={openAndRun}>
      <label htmlFor={id}>{texts.examples}</label>
      <select id={id} value={slug} onChange={(event) => setSlug(event.target.value)}>
        {AUDIENCES.map((audience) => (
          <optgroup key={audience} label={texts[audience]}>
            {EXAMPLES.filter((example) => example.audience === audience).map((example) => (
              <option key={example.slug} value={example.slug}>
                {example.description[language]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="submit" disabled={!session.ready}>
        {texts.open}
      </button>
    </form>
  )
}
