/** An English count of things: 1 document, 2 documents. Vietnamese needs none of this. */
export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
