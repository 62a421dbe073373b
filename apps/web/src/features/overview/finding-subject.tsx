import type { FindingRowFragment } from '@nhip-cau/graphql/operations'
import type { Localised } from '@nhip-cau/rules/language'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { useSpelling } from '../../i18n/language.tsx'

/** What a finding is about, by name; empty for a kind of record this page does not know yet. */
export function subjectName({ subject }: FindingRowFragment, spell: (text: Localised) => string): string {
  switch (subject.__typename) {
    case 'Programme':
      return spell(subject.title)
    case 'Target':
      return spell(subject.indicator.name)
    case 'Organisation':
      return spell(subject.name)
    case 'Activity':
      return spell(subject.activityTitle)
    default:
      return ''
  }
}

/** The subject's name, leading to where it is told. */
export function SubjectLink({ finding }: { finding: FindingRowFragment }): ReactElement {
  const spell = useSpelling()
  const name = subjectName(finding, spell)
  const { subject, programme } = finding
  switch (subject.__typename) {
    case 'Programme':
      return (
        <Link to={paths.programme} params={{ slug: subject.slug }}>
          {name}
        </Link>
      )
    case 'Target':
      return (
        <Link to={paths.indicator} params={{ slug: subject.indicator.slug }}>
          {name}
        </Link>
      )
    case 'Organisation':
      return (
        <Link to={paths.programmes} search={{ organisation: subject.slug }}>
          {name}
        </Link>
      )
    case 'Activity':
      return programme ? (
        <Link to={paths.programme} params={{ slug: programme.slug }} hash={`activity-${subject.id}`}>
          {name}
        </Link>
      ) : (
        <span>{name}</span>
      )
    default:
      return <span>{name}</span>
  }
}
