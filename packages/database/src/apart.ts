/** Tables that hold no data of the register, neither real nor for practice: filling or emptying a database spares them. */
export const APART: readonly string[] = ['_prisma_migrations', 'api_key', 'api_key_usage', 'export', 'feed_state']
