import type { Activity, ActivityStatus, Measurement, Prisma } from '@nhip-cau/database/generated/client'
import { sortKey } from '@nhip-cau/rules/text'
import type { Api } from './api.ts'

export type NewActivity = { title: string; dueOn: string | null; status?: ActivityStatus; startsOn?: string }

const toDate = (day: string | null | undefined) => (day ? new Date(day) : null)

/** Adds activities to a programme, after those it has: the register's own have no due dates. */
export async function addActivities({ database }: Api, slug: string, rows: NewActivity[]): Promise<Activity[]> {
  const { prisma } = database
  const { id: programmeId } = await prisma.programme.findUniqueOrThrow({ where: { slug } })
  const before = await prisma.activity.count({ where: { programmeId } })
  return prisma.activity.createManyAndReturn({
    data: rows.map(({ title, dueOn, status = 'PLANNED', startsOn }, index) => ({
      programmeId,
      ordinal: before + index + 1,
      titleVi: title,
      titleEn: title,
      sortKey: sortKey(title),
      status,
      startsOn: toDate(startsOn),
      dueOn: toDate(dueOn),
    })),
  })
}

/** Adds a figure beside an existing one, alike but for what is given. */
export async function addMeasurement(
  { database }: Api,
  like: { indicator: string; source: string },
  changes: Partial<Prisma.MeasurementUncheckedCreateInput>,
): Promise<Measurement> {
  const { prisma } = database
  const { id: _id, ...row } = await prisma.measurement.findFirstOrThrow({
    where: { indicator: { slug: like.indicator }, source: { key: like.source }, disaggregation: '' },
  })
  return prisma.measurement.create({ data: { ...row, ...changes } })
}
