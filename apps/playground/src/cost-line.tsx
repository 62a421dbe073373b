import { useGraphiQL } from '@graphiql/react'
import { useCostHeaders } from './ask.ts'
import { type Cost, costIn } from './cost.ts'
import { type Language, TEXTS } from './language.ts'

const tags = { vi: 'vi-VN', en: 'en-GB' }

/** What the answer above cost, and what is left; the headers that came with the newest answer. */
export function CostLine({ language }: { language: Language }) {
  const response = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.response)
  const headers = useCostHeaders()
  const cost = costIn(response)
  if (cost === null) return null
  const texts = TEXTS[language]
  return (
    <section className="cost-line" lang={language} aria-label={texts.cost}>
      <Figures cost={cost} language={language} />
      {headers.length > 0 ? (
        <details>
          <summary>{texts.headers}</summary>
          {headers.map((header) => (
            <code key={header}>{header}</code>
          ))}
        </details>
      ) : null}
    </section>
  )
}

function Figures({ cost, language }: { cost: Cost; language: Language }) {
  const texts = TEXTS[language]
  const number = (value: number) => value.toLocaleString(tags[language])
  return (
    <p>
      {texts.cost}: {texts.requested} {number(cost.requested)}, {texts.actual} {number(cost.actual)} · {texts.left}{' '}
      {number(cost.remaining)}/{number(cost.limit)}, +{number(cost.restoreRate)}/{texts.second}
    </p>
  )
}
