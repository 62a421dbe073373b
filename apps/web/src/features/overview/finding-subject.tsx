import type { FindingRowFragment } from '@nhip-cau/graphql/operations'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { useSpelling } from '../../i18n/language.tsx'

type Props = { finding: FindingRowFragment; brief: boolean }

/** What a finding is about, leading to where it can be read; its programme beside it unless the page is that programme. */
export function FindingSubject({ finding, brief }: Props): ReactElement {
  const spell = useSpelling()
  const { subject, programme } = finding
  const inProgramme = !brief && programme && subject.__typename !== 'Programme'
  return (
    <div>
      <SubjectName finding={finding} />
      {inProgramme ? (
        <div className="small">
          <Link to={paths.programme} params={{ slug: programme.slug }}>
            {spell(programme.title)}
          </Link>
        </div>
      ) : null}
    </div>
  )
}

function SubjectName({ finding: { subject, programme } }: { finding: FindingRowFragment }): ReactElement | null {
  const spell = useSpelling()
  switch (subject.__typename) {
    case 'Programme':
      return (
        <Link to={paths.programme} params={{ slug: subject.slug }}>
          {spell(subject.title)}
        </Link>
      )
    case 'Target':
      return (
        <Link to={paths.indicator} params={{ slug: subject.indicator.slug }}>
          {spell(subject.indicator.name)}
        </Link>
      )
    case 'Organisation':
      return (
        <Link to={paths.programmes} search={{ organisation: subject.slug }}>
          {spell(subject.name)}
        </Link>
      )
    case 'Activity':
      return programme ? (
        <Link to={paths.programme} params={{ slug: programme.slug }} hash={`activity-${subject.id}`}>
          {spell(subject.activityTitle)}
        </Link>
      ) : (
        <span>{spell(subject.activityTitle)}</span>
      )
    default:
      return null
  }
}
