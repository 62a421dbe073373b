/** Rows of one page of a list. */
export const PAGE_SIZE = 20

type Place = { after?: string | undefined; before?: string | undefined }

/** Relay's arguments for the page that the address names: the first one, the one after a cursor, or the one before. */
export const pageArguments = ({ after, before }: Place, size: number = PAGE_SIZE) =>
  before === undefined ? { first: size, after: after ?? null } : { last: size, before }
