import { SCHEMA_VERSION } from '@nhip-cau/graphql/version'
import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { priced } from '../../guard/price.ts'
import { Source } from '../source/source.ts'

type Counts = { programmes: bigint; activities: bigint; indicators: bigint; measurements: bigint }
type State = { epoch: string; revision: bigint; practice: boolean }
type Register = State & { counts: () => Promise<Counts> }

/** All four counts in one statement, whichever of them are asked for. */
function countsOnce({ prisma }: Context): () => Promise<Counts> {
  let counts: Promise<Counts> | undefined
  const read = async (): Promise<Counts> => {
    const [row] = await prisma.$queryRaw<Counts[]>`
      SELECT (SELECT count(*) FROM "programme") AS "programmes", (SELECT count(*) FROM "activity") AS "activities",
        (SELECT count(*) FROM "indicator") AS "indicators", (SELECT count(*) FROM "measurement" WHERE "current") AS "measurements"`
    if (!row) throw new Error('A statement of counts gave no row')
    return row
  }
  return () => {
    counts ??= read()
    return counts
  }
}

export const RegisterType = builder.objectRef<Register>('Register').implement({
  description: 'What is loaded.',
  fields: (t) => ({
    revision: t.string({
      description: 'Number of the state of the data; moves with every write, so an equal revision means equal answers.',
      resolve: ({ revision }) => String(revision),
    }),
    schemaVersion: t.string({ description: 'Version of this schema.', resolve: () => SCHEMA_VERSION }),
    practice: t.exposeBoolean('practice', {
      description: 'True when the data is made up for practice; never mixed with the real register.',
    }),
    sources: t.prismaField({
      extensions: priced({ size: 40 }),
      type: [Source],
      description: 'Every source the register cites, by key.',
      resolve: (query, _register, _args, context) =>
        context.prisma.source.findMany({ ...query, orderBy: { key: 'asc' } }),
    }),
    programmeCount: t.int({
      description: 'Programmes.',
      resolve: async ({ counts }) => Number((await counts()).programmes),
    }),
    activityCount: t.int({
      description: 'Activities.',
      resolve: async ({ counts }) => Number((await counts()).activities),
    }),
    indicatorCount: t.int({
      description: 'Indicators.',
      resolve: async ({ counts }) => Number((await counts()).indicators),
    }),
    measurementCount: t.int({
      description: 'Measurements, superseded revisions not counted.',
      resolve: async ({ counts }) => Number((await counts()).measurements),
    }),
  }),
})

builder.queryField('register', (t) =>
  t.field({
    type: RegisterType,
    description: 'What is loaded: revision, schema version, whether it is practice data, counts, sources.',
    resolve: async (_root, _args, context) => {
      const [state] = await context.prisma.$queryRaw<State[]>`
        SELECT epoch, revision, coalesce((SELECT practice FROM register_state), false) AS practice FROM feed_position`
      if (!state) throw new Error('the table feed_state has no row')
      return { ...state, counts: countsOnce(context) }
    },
  }),
)
