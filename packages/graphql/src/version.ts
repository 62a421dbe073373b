/** Version of the public schema: moves with every change of the contract, its first part with a breaking one. */
export const SCHEMA_VERSION = '1.0.0'
