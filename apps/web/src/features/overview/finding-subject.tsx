import type { FindingRowFragment } from '@nhip-cau/graphql/operations'
import { type Language, type Localised, pick } from '@nhip-cau/rules/language'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { Name } from '../../i18n/name.tsx'

/** What a finding is about, by name, letter for letter as the API writes it in its messages; empty if unknown here. */
export function subjectName(finding: FindingRowFragment, language: Language): string {
  const name = nameOf(finding)
  return name ? pick(name, language) : ''
}

function nameOf({ subject }: FindingRowFragment): Localised | null {
  switch (subject.__typename) {
    case 'Programme':
      return subject.title
    case 'Target':
      return subject.indicator.name
    case 'Organisation':
      return subject.name
    case 'Activity':
      return subject.activityTitle
    case 'Contribution':
      return subject.what
    case 'Consultation':
      return subject.title
    case 'Directive':
      return subject.directiveText
    case 'Indicator':
      return subject.name
    case 'Measurement':
      return subject.indicator.name
    default:
      return null
  }
}

/** The subject's name, leading to where it is told. */
export function SubjectLink({ finding }: { finding: FindingRowFragment }): ReactElement {
  const known = nameOf(finding)
  const name = known ? <Name of={known} /> : null
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
        <Link to={paths.organisation} params={{ slug: subject.slug }}>
          {name}
        </Link>
      )
    case 'Consultation':
      return (
        <Link to={paths.consultation} params={{ slug: subject.slug }}>
          {name}
        </Link>
      )
    case 'Directive':
      return (
        <Link to={paths.event} params={{ slug: subject.event.slug }}>
          {name}
        </Link>
      )
    case 'Indicator':
      return (
        <Link to={paths.indicator} params={{ slug: subject.slug }}>
          {name}
        </Link>
      )
    case 'Measurement':
      return (
        <Link to={paths.indicator} params={{ slug: subject.indicator.slug }}>
          {name}
        </Link>
      )
    case 'Contribution':
      return programme ? (
        <Link to={paths.programme} params={{ slug: programme.slug }}>
          {name}
        </Link>
      ) : (
        <span>{name}</span>
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
