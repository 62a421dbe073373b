/** Rows of one page of a list. */
export const PAGE_SIZE = 20

/** Relay's arguments for the page that the address names: the first one, the one after a cursor, or the one before. */
export const pageArguments = ({ after, before }: { after?: string | undefined; before?: string | undefined }) =>
  before === undefined ? { first: PAGE_SIZE, after: after ?? null } : { last: PAGE_SIZE, before }
