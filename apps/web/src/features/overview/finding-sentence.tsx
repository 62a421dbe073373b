import type { FindingRowFragment } from '@nhip-cau/graphql/operations'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { useLanguage } from '../../i18n/language.tsx'
import { Name } from '../../i18n/name.tsx'
import { SubjectLink, subjectName } from './finding-subject.tsx'

type Props = { finding: FindingRowFragment; brief: boolean }

/**
 * The finding's sentence, in which the name of its subject is a link. `brief` is for the programme's own page: the
 * programme is then not named again.
 */
export function FindingSentence({ finding, brief }: Props): ReactElement {
  const language = useLanguage()
  const { message, programme, subject } = finding
  const own = brief && subject.__typename === 'Programme'
  return (
    <div>
      {own ? withoutName(message, subjectName(finding, language)) : <Sentence finding={finding} />}
      {!brief && programme && subject.__typename === 'Target' ? (
        <div className="small">
          <Link to={paths.programme} params={{ slug: programme.slug }}>
            <Name of={programme.title} />
          </Link>
        </div>
      ) : null}
    </div>
  )
}

function Sentence({ finding }: { finding: FindingRowFragment }): ReactElement {
  const name = subjectName(finding, useLanguage())
  const at = finding.message.indexOf(name)
  if (name === '' || at < 0) {
    return (
      <>
        <SubjectLink finding={finding} />: {finding.message}
      </>
    )
  }
  return (
    <>
      {finding.message.slice(0, at)}
      <SubjectLink finding={finding} />
      {finding.message.slice(at + name.length)}
    </>
  )
}

/** A sentence that opens with the name, without it. */
function withoutName(message: string, name: string): string {
  if (!message.startsWith(name)) return message
  const rest = message.slice(name.length).trimStart()
  return rest.charAt(0).toLocaleUpperCase('vi') + rest.slice(1)
}
