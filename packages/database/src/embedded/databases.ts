/** Database of the embedded cluster that holds the register. */
export const REGISTER_DATABASE = 'nhipcau'

/** Database of the embedded cluster that holds practice data, and the keys made for practice. */
export const PRACTICE_DATABASE = 'nhipcau_practice'
