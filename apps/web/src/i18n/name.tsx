import type { Localised } from '@nhip-cau/rules/language'
import type { ReactElement } from 'react'
import { useSpelling } from './language.tsx'

/** A name in the reader's language, whose span of years (2022 - 2026) is never broken over two lines. */
export function Name({ of }: { of: Localised }): ReactElement {
  const spell = useSpelling()
  const parts = spell(of).split(/(\d{4} ?[-–] ?\d{4})/)
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 1 ? (
          <span key={part} className="nowrap">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  )
}
