import * as v from 'valibot'

/**
 * A code in the address, such as a province's. The router reads digits as a number unless they stand in quotation
 * marks; whoever types an address, or writes a link by hand, does not know that.
 */
export const codeParam = v.pipe(v.union([v.string(), v.number()]), v.transform(String))
