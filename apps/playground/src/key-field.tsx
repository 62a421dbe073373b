import { type FormEvent, useId } from 'react'
import { masked, setKey, useKey } from './key.ts'
import { type Language, TEXTS } from './language.ts'

/** Where a key is given and taken away again. A key in use is shown by its open part. */
export function KeyField({ language }: { language: Language }) {
  const texts = TEXTS[language]
  const id = useId()
  const key = useKey()

  const use = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('key')).trim()
    if (typed !== '') setKey(typed)
  }

  if (key !== null)
    return (
      <div className="key-field">
        <span>
          {texts.key} <code>{masked(key)}</code>
        </span>
        <button type="button" onClick={() => setKey(null)}>
          {texts.forget}
        </button>
      </div>
    )
  return (
    <form className="key-field" onSubmit={use}>
      <label htmlFor={id}>{texts.key}</label>
      <input id={id} name="key" type="password" placeholder="nhipcau_…" autoComplete="off" maxLength={200} />
      <button type="submit">{texts.use}</button>
    </form>
  )
}
