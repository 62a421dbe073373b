import { useRouteContext, useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { isComposing } from '../../ui/composing.ts'
import { Highlighted } from '../../ui/highlighted.tsx'
import styles from './palette.module.css'
import { paletteWords } from './palette.words.ts'
import { type Choice, type Finding, type Group, groupsFor, useFinding } from './palette-choices.ts'

/** A box over the page: type to find anything in the register, or to go to a page or back to one. */
export function Palette({ onClose }: { onClose: () => void }): ReactElement {
  const words = useWords(paletteWords)
  const language = useLanguage()
  const router = useRouter()
  const { client } = useRouteContext({ from: '__root__' })
  const [typed, setTyped] = useState('')
  const query = typed.trim()
  const finding = useFinding(client, query)
  const groups = groupsFor(query, finding, language)
  const choices = groups.flatMap((group) => group.choices)
  const [chosen, setChosen] = useState(0)
  const current = choices[Math.min(chosen, choices.length - 1)]
  const listId = useId()
  const dialog = useModal()
  const open = ({ href }: Choice) => {
    onClose()
    void router.navigate({ href })
  }
  const walk = (step: number) =>
    setChosen((Math.min(chosen, choices.length - 1) + step + choices.length) % choices.length)
  const press = (event: KeyboardEvent) => {
    // These keys choose among the input method's own suggestions while it composes.
    if (isComposing(event)) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && choices.length > 0) walk(step)
    else if (event.key === 'Enter' && current) open(current)
    else return
    event.preventDefault()
  }
  return (
    <dialog ref={dialog} className={styles.palette} aria-label={words.title} onClose={onClose}>
      <div className={styles.head}>
        <input
          className={styles.box}
          type="text"
          role="combobox"
          aria-label={words.title}
          aria-expanded={choices.length > 0}
          aria-controls={listId}
          aria-activedescendant={current?.id}
          aria-autocomplete="list"
          placeholder={words.hint}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="go"
          value={typed}
          onKeyDown={press}
          onChange={(event) => {
            setTyped(event.target.value)
            setChosen(0)
          }}
        />
        <button type="button" className={styles.close} onClick={onClose}>
          {words.close}
        </button>
      </div>
      <div id={listId} role="listbox" aria-label={words.results} className={styles.list}>
        {groups.map((group) => (
          <Choices key={group.name} group={group} current={current} query={query} onOpen={open} />
        ))}
      </div>
      <p className={styles.foot} role="status">
        {standing(finding, query, choices.length, words)}
      </p>
      <p className={styles.foot}>{words.keys}</p>
    </dialog>
  )
}

type ChoicesProps = { group: Group; current: Choice | undefined; query: string; onOpen: (choice: Choice) => void }

function Choices({ group, current, query, onOpen }: ChoicesProps): ReactElement {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox, not of form controls
    <div role="group" aria-label={group.name}>
      <div className={styles.group} aria-hidden="true">
        {group.name}
      </div>
      {group.choices.map((choice) => (
        <Option key={choice.id} choice={choice} chosen={choice.id === current?.id} query={query} onOpen={onOpen} />
      ))}
    </div>
  )
}

type OptionProps = { choice: Choice; chosen: boolean; query: string; onOpen: (choice: Choice) => void }

/** Focus stays in the box, which says by id which option is the current one; so options take no keys of their own. */
function Option({ choice, chosen, query, onOpen }: OptionProps): ReactElement {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView?.({ block: 'nearest' })
  }, [chosen])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's
    // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus
    <div
      ref={line}
      id={choice.id}
      role="option"
      aria-selected={chosen}
      className={styles.option}
      onClick={() => onOpen(choice)}
    >
      <span>
        <Highlighted text={choice.label} query={query} />
      </span>
      <span className={styles.detail}>{choice.detail}</span>
    </div>
  )
}

function standing(finding: Finding, query: string, count: number, words: (typeof paletteWords)['VI']): string {
  if (finding.state === 'searching') return words.searching
  if (finding.state === 'failed') return words.failed
  if (finding.state === 'found' && finding.answer.totalCount === 0) return words.none(query)
  return words.count(count)
}

/** Opens the dialog above the page, which is then out of reach; closing gives the focus back to where it was. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const node = dialog.current
    if (node && !node.open) node.showModal()
    return () => node?.close()
  }, [])
  return dialog
}
