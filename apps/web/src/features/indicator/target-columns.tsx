import type { TargetRowFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { Column } from '../../ui/table.tsx'
import { ProvinceLink } from '../geography/province-link.tsx'
import { Cited } from '../source/cited.tsx'
import { FigureText } from './figure-text.tsx'
import { indicatorWords } from './indicator.words.ts'
import { paceWords } from './pace.words.ts'
import { PaceMark } from './pace-mark.tsx'

/** The columns every table of targets shares: where, how much by when, from what, now at what, and how that stands. */
export function useTargetColumns(): Column<TargetRowFragment>[] {
  const words = useWords(indicatorWords)
  const { explained } = useWords(paceWords)
  const language = useLanguage()
  return [
    { key: 'place', label: words.place, width: '9%', cell: ({ province }) => <ProvinceLink province={province} /> },
    {
      key: 'target',
      label: words.target,
      cell: ({ quantity, citations, dueOn }) => (
        <div>
          {quantity.text}
          <Cited citations={citations} />
          <div className="muted small">
            {words.due} {formatDate(dueOn, language)}
          </div>
        </div>
      ),
    },
    { key: 'baseline', label: words.baseline, cell: ({ baseline }) => <FigureText figure={baseline} /> },
    {
      key: 'latest',
      label: words.latest,
      cell: ({ baseline, latest }) =>
        latest && latest.id === baseline?.id ? (
          <span className="muted">{words.sameAsBaseline}</span>
        ) : (
          <FigureText figure={latest} />
        ),
    },
    {
      key: 'pace',
      label: words.pace,
      width: '25%',
      cell: ({ pace }) => (
        <div>
          <PaceMark status={pace.status} />
          <div className="muted small">{pace.reason}</div>
          {pace.explanation.length > 0 ? (
            <div className="screenOnly">
              <Disclosure label={explained}>
                {pace.explanation.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </Disclosure>
            </div>
          ) : null}
        </div>
      ),
    },
  ]
}
