import { ActivitiesPageDocument } from '@nhip-cau/graphql/operations'
import type { ActivityFilter, ActivityStatus } from '@nhip-cau/graphql/types'
import { only } from '../../app/list-search.ts'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'
import type { WalkPage } from '../../graphql/every-page.ts'
import { PAGE_SIZE, pageArguments } from '../../graphql/page.ts'
import { type LanguageParam, languageOf } from '../../i18n/language.tsx'
import type { ActivitiesSearch } from './activity.search.ts'

/** A time line shows many at once; the list is read page by page. */
const TIMELINE_SIZE = 100

const open: ActivityStatus[] = ['PLANNED', 'ONGOING']

function statusesOf(status: ActivitiesSearch['status']): ActivityStatus[] | null {
  if (status === 'ALL') return null
  return status === 'OPEN' ? open : [status]
}

type Search = ActivitiesSearch & { lang?: LanguageParam }

function asked(search: Search) {
  const place: ActivityFilter = {
    programmeSlug: only(search.programme),
    provinceCode: only(search.province),
    dueBefore: search.dueBefore ?? null,
    search: search.q?.trim() || null,
  }
  return {
    language: languageOf(search.lang),
    filter: { ...place, status: statusesOf(search.status), late: search.late === 'true' ? true : null },
    open: { ...place, status: open },
    late: { ...place, late: true },
    done: { ...place, status: ['DONE' as const] },
  }
}

/** The activities asked for, and how many of the same are open, late and done. */
export const loadActivities = (client: Client, search: Search) =>
  ask(client, ActivitiesPageDocument, {
    ...asked(search),
    ...pageArguments(search, search.view === 'timeline' ? TIMELINE_SIZE : PAGE_SIZE),
  })

/** A part of the same activities, for a file of them all. */
export const readActivities = async (client: Client, search: Search, page: WalkPage) =>
  (await ask(client, ActivitiesPageDocument, { ...asked(search), ...page })).activities
