import { builder } from '../builder.ts'
import { priced } from '../guard/price.ts'
import { type Group, MOST_GROUPS, type Stats } from './grouping.ts'

/** The type of an answer that counts by groups. */
export function statsType<Of extends Group<string>>(
  name: string,
  group: ReturnType<ReturnType<typeof builder.objectRef<Of>>['implement']>,
  counted: string,
) {
  return builder.objectRef<Stats<Of>>(name).implement({
    description: `${counted} counted by groups.`,
    fields: (t) => ({
      groups: t.field({
        type: [group],
        extensions: priced({ size: 100, most: MOST_GROUPS }),
        description: `The groups, largest first; at most ${MOST_GROUPS}. A group nothing falls under is left out.`,
        resolve: ({ groups }) => groups,
      }),
      totalCount: t.exposeInt('totalCount', { description: `${counted} that pass the filter, each counted once.` }),
      overlapping: t.exposeBoolean('overlapping', {
        description: 'True when something stands in several groups, so that the counts come to more than totalCount.',
      }),
      truncated: t.exposeBoolean('truncated', {
        description: `True when there are more than ${MOST_GROUPS} groups: the smallest are left out; ask with a filter.`,
      }),
    }),
  })
}
