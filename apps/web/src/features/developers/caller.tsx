import { formatDate, today } from '@nhip-cau/rules/date'
import type { Language } from '@nhip-cau/rules/language'
import { useRouteContext } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { formatCount } from '../../i18n/count.ts'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { Fact, Facts } from '../../ui/facts.tsx'
import { Button, FilterBar } from '../../ui/form.tsx'
import { SecretField } from '../../ui/secret-field.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import styles from './developers.module.css'
import { developersWords } from './developers.words.ts'
import { type Standing, type Told, useStanding, type Viewer } from './standing.ts'

type Key = NonNullable<Viewer['apiKey']>

/**
 * How the reader stands with the API: without a key, or with one they paste here. A key is held by this component alone:
 * not in the address, not in the browser's storage.
 */
export function Caller(): ReactElement {
  const { apiUrl } = useRouteContext({ from: '__root__' })
  const words = useWords(developersWords)
  const [key, setKey] = useState<string>()
  const standing = useStanding(apiUrl, key, useLanguage())
  return (
    <>
      <FilterBar label={words.keyForm} onSubmit={(data) => setKey(String(data.get('key')).trim() || undefined)}>
        <SecretField
          key={key === undefined ? 'none' : 'given'}
          label={words.key}
          name="key"
          hint={words.keyHint}
          action={words.show}
        />
        {key === undefined ? null : <Button onClick={() => setKey(undefined)}>{words.forget}</Button>}
      </FilterBar>
      <div role="status" className={styles.standing}>
        <Answer standing={standing} />
      </div>
    </>
  )
}

function Answer({ standing }: { standing: Standing }): ReactElement {
  const words = useWords(developersWords)
  if (standing.state === 'refused') return <p className={styles.refused}>{standing.message}</p>
  if (standing.state !== 'told') return <p>{words[standing.state]}</p>
  const { apiKey } = standing.viewer
  return (
    <>
      <p>{apiKey ? words.withKey : words.anonymous}</p>
      <Budget told={standing} />
      {apiKey ? <KeyFacts apiKey={apiKey} /> : null}
    </>
  )
}

/** What the caller may still ask now, by the body and the headers of this very answer. */
function Budget({ told: { cost, headers } }: { told: Told }): ReactElement {
  const words = useWords(developersWords)
  return (
    <Facts>
      <Fact label={words.left}>{words.points(cost.remaining, cost.limit)}</Fact>
      <Fact label={words.flow}>{words.aSecond(cost.restoreRate)}</Fact>
      <Fact label={words.question}>{words.cost(cost.requested, cost.actual)}</Fact>
      {headers.length > 0 ? (
        <Fact label={words.headers}>
          {headers.map(({ name, value }) => (
            <code key={name} className={styles.line}>
              {name}: {value}
            </code>
          ))}
        </Fact>
      ) : null}
    </Facts>
  )
}

/** A moment as a day and a time of day in Viet Nam. */
function momentOf(text: string, language: Language): string {
  const moment = new Date(text)
  const time = moment.toLocaleTimeString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' })
  return `${time}, ${formatDate(today(moment), language)}`
}

function KeyFacts({ apiKey }: { apiKey: Key }): ReactElement {
  const words = useWords(developersWords)
  const language = useLanguage()
  const { prefix, name, scopes, createdAt, expiresAt, lastUsedAt, usage } = apiKey
  return (
    <>
      <Facts>
        <Fact label={words.name}>{name}</Fact>
        <Fact label={words.prefix}>
          <code>{prefix}</code>
        </Fact>
        <Fact label={words.scopes}>{scopes.map((scope) => words.scope[scope]).join(', ') || words.readOnly}</Fact>
        <Fact label={words.made}>{momentOf(createdAt, language)}</Fact>
        <Fact label={words.expires}>{expiresAt ? momentOf(expiresAt, language) : words.never}</Fact>
        <Fact label={words.lastUsed}>{lastUsedAt ? momentOf(lastUsedAt, language) : words.notUsed}</Fact>
      </Facts>
      {usage.length > 0 ? <Usage usage={usage} /> : <p>{words.noUsage}</p>}
    </>
  )
}

function Usage({ usage }: { usage: Key['usage'] }): ReactElement {
  const words = useWords(developersWords)
  const language = useLanguage()
  const number = (key: 'requests' | 'cost' | 'refused', label: string): Column<Key['usage'][number]> => ({
    key,
    label,
    numeric: true,
    cell: (row) => formatCount(row[key], language),
  })
  const columns: Column<Key['usage'][number]>[] = [
    { key: 'on', label: words.day, heading: true, cell: ({ on }) => formatDate(on, language) },
    number('requests', words.requests),
    number('cost', words.spent),
    number('refused', words.refused),
  ]
  return <Table caption={words.usage} columns={columns} rows={usage} rowKey={({ on }) => on} />
}
