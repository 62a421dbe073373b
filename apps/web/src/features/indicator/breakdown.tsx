import type { MeasurementPointFragment } from '@nhip-cau/graphql/operations'
import { categoryLabel, categoryRank, dimensionLabel } from '@nhip-cau/rules/disaggregation-label'
import type { ReactElement } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { useMoreRows } from '../../app/more-rows.tsx'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Bars } from '../../ui/bars.tsx'
import { sheetOf } from '../../ui/csv.ts'
import { Section } from '../../ui/section.tsx'
import { Cited } from '../source/cited.tsx'
import type { IndicatorDetail } from './indicator.load.ts'
import styles from './indicator.module.css'
import { detailWords } from './indicator-detail.words.ts'

/** Parts of one total along one dimension, all of one province, period and source; the total itself where reported. */
type Family = {
  key: string
  dimension: string
  total: MeasurementPointFragment | null
  parts: MeasurementPointFragment[]
}

const markOf = ({ province, period, source }: MeasurementPointFragment) =>
  [province.id, period.from, period.to, source.key].join(' ')

/** Each total beside its parts. A figure broken down along several dimensions at once has no single total here. */
export function familiesOf(figures: readonly MeasurementPointFragment[]): Family[] {
  const families = new Map<string, Family>()
  for (const figure of figures) {
    const [only, ...others] = figure.disaggregation
    if (!only || others.length > 0) continue
    const key = `${markOf(figure)} ${only.dimension}`
    const total = figures.find((other) => other.disaggregation.length === 0 && markOf(other) === markOf(figure)) ?? null
    const family = families.get(key) ?? { key, dimension: only.dimension, total, parts: [] }
    family.parts.push(figure)
    families.set(key, family)
  }
  const inOrder = ({ dimension, parts }: Family) => {
    const rank = (part: MeasurementPointFragment) => categoryRank(dimension, part.disaggregation[0]?.category ?? '')
    return parts.toSorted((a, b) => rank(a) - rank(b))
  }
  return [...families.values()].map((family) => ({ ...family, parts: inOrder(family) }))
}

/** What a total is made of, in bars with their words; the latest first. */
export function Breakdown({ indicator }: { indicator: IndicatorDetail }): ReactElement | null {
  const words = useWords(detailWords)
  const families = familiesOf(indicator.measurements.nodes)
  const { shown, foot } = useMoreRows(families, 6)
  if (families.length === 0) return null
  const figures = families.flatMap(({ total, parts }) => (total ? [total, ...parts] : parts))
  return (
    <Section title={words.parts} note={words.partsNote} id="parts">
      {shown.map((family) => (
        <FamilyBars key={family.key} family={family} />
      ))}
      {foot}
      <FigureTools
        title={words.parts}
        name={`${indicator.slug}-parts`}
        anchor="parts"
        sheet={() => sheetOf(columns, figures)}
      />
    </Section>
  )
}

function FamilyBars({ family: { dimension, total, parts } }: { family: Family }): ReactElement | null {
  const words = useWords(detailWords)
  const language = useLanguage()
  const spell = useSpelling()
  const [first] = parts
  if (!first) return null
  const title = `${words.partsOf(spell(first.province.name), first.period.label)}, ${dimensionLabel(dimension, language)}`
  const numberOf = ({ quantity: { value } }: MeasurementPointFragment) => (value === null ? null : Number(value))
  const bars = parts.map((part) => ({
    key: part.id,
    label: part.disaggregation.map((each) => categoryLabel(each.dimension, each.category, language)).join(', '),
    text: part.quantity.text,
    value: numberOf(part),
  }))
  const whole = total
    ? [{ key: total.id, label: words.whole, text: total.quantity.text, value: numberOf(total), whole: true }]
    : []
  return (
    <>
      <h3 className={styles.heading}>
        {title}
        <Cited citations={first.citations} />
      </h3>
      <Bars label={title} bars={[...whole, ...bars]} />
    </>
  )
}

const partOf = ({ disaggregation }: MeasurementPointFragment, of: 'dimension' | 'category') =>
  disaggregation.map((each) => each[of]).join('; ')

const columns = [
  { vi: 'Mã tỉnh', en: 'Province code', of: ({ province }: MeasurementPointFragment) => province.code },
  { vi: 'Tỉnh, thành', en: 'Province', of: ({ province }: MeasurementPointFragment) => province.name.vi },
  { vi: 'Từ ngày', en: 'From', of: ({ period }: MeasurementPointFragment) => period.from },
  { vi: 'Đến ngày', en: 'To', of: ({ period }: MeasurementPointFragment) => period.to },
  { vi: 'Phân tổ', en: 'Dimension', of: (figure: MeasurementPointFragment) => partOf(figure, 'dimension') },
  { vi: 'Phần', en: 'Category', of: (figure: MeasurementPointFragment) => partOf(figure, 'category') },
  { vi: 'Cách nêu', en: 'Comparator', of: ({ quantity }: MeasurementPointFragment) => quantity.comparator },
  { vi: 'Giá trị', en: 'Value', of: ({ quantity }: MeasurementPointFragment) => quantity.value },
  { vi: 'Đơn vị tính', en: 'Unit', of: ({ quantity }: MeasurementPointFragment) => quantity.unit },
  { vi: 'Nguồn', en: 'Source', of: ({ source }: MeasurementPointFragment) => source.key },
]
