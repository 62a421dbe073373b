import path from 'node:path'
import { migrate } from '@nhip-cau/database/migrate'
import { loadPractice } from '@nhip-cau/database/practice/load'
import type { LocalDate } from '@nhip-cau/rules/date'
import { createTestDatabase, type TestDatabase } from './database.ts'

const PRISMA = path.resolve(import.meta.dirname, '../../prisma')

/** A database of practice data as it is made for a day. */
export async function createPracticeDatabase(day: LocalDate): Promise<TestDatabase> {
  const database = await createTestDatabase('empty')
  await migrate(database.url, path.join(PRISMA, 'migrations'))
  const options = { day, seed: '1', measurements: null, anew: false, asked: false }
  await loadPractice(database.url, path.join(PRISMA, 'register'), options)
  return database
}
