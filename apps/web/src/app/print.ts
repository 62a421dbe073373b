import { formatDate, today } from '@nhip-cau/rules/date'
import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useLanguage } from '../i18n/language.tsx'

/** Writes the page's address and today's date into the foot of each printed sheet. */
export function usePrintFoot(): void {
  const language = useLanguage()
  const href = useRouterState({ select: (state) => state.location.href })
  useEffect(() => {
    if (typeof CSSStyleSheet === 'undefined' || !('adoptedStyleSheets' in document)) return
    const sheet = new CSSStyleSheet()
    const text = JSON.stringify(`${window.location.origin}${href}   ${formatDate(today(), language)}`)
    sheet.replaceSync(`@page { @bottom-left { content: ${text}; font: 8pt sans-serif; } }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }, [href, language])
}
