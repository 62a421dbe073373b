import { useEffect, useState } from 'react'
import { SCHEMA_URL } from './endpoint.ts'
import { ExamplePicker } from './example-picker.tsx'
import { KeyField } from './key-field.tsx'
import { type Language, TEXTS } from './language.ts'
import { useSession } from './session.ts'
import { readShare, shareUrl } from './share.ts'

/** The project's name, the examples, the key, the link to share, the schema as text and how to build on it. */
export function Header({ language }: { language: Language }) {
  const texts = TEXTS[language]
  const session = useSession()
  const [notice, setNotice] = useState('')

  useEffect(() => {
    // A link to another query, followed while the page is open, changes the hash only.
    const openShared = () => {
      const shared = readShare(window.location.hash)
      if (shared) session.open(shared)
    }
    window.addEventListener('hashchange', openShared)
    return () => window.removeEventListener('hashchange', openShared)
  }, [session])

  const share = async () => {
    const url = shareUrl(window.location.href, session.current())
    window.history.replaceState(null, '', url)
    const copied = await navigator.clipboard.writeText(url).then(
      () => true,
      () => false,
    )
    setNotice(copied ? texts.copied : texts.inAddress)
  }

  return (
    <header className="playground-header" lang={language}>
      <h1>
        <a href="/" title={texts.home}>
          Nhịp Cầu
        </a>{' '}
        <span>{texts.title}</span>
      </h1>
      <ExamplePicker language={language} session={session} />
      <KeyField language={language} />
      <button type="button" onClick={share} onBlur={() => setNotice('')} disabled={!session.ready}>
        {texts.share}
      </button>
      <a href={SCHEMA_URL}>{texts.schema}</a>
      <a href={language === 'en' ? '/developers?lang=en' : '/developers'}>{texts.docs}</a>
      <output>{notice}</output>
    </header>
  )
}
