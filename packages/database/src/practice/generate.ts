import type { Register } from '../register/register.ts'
import { addActivities } from './activity.ts'
import { addConsultations } from './consultation.ts'
import { addContributions } from './contribution.ts'
import { addDocuments } from './document.ts'
import { addEvents } from './event.ts'
import { addHonours } from './honour.ts'
import { addComparisons, addMeasurements } from './measurement.ts'
import { checkOptions, type PracticeOptions } from './options.ts'
import { addOrganisations } from './organisation.ts'
import { addProgrammes } from './programme.ts'
import { addIndicators, addSources, addSuccessions, addUnits } from './reference.ts'
import { addConditions, addMilestones, addRosters } from './roster.ts'
import { addTargets, ownersOf, pledgesOf } from './target.ts'
import { World } from './world.ts'

/**
 * Makes up a register: real provinces, successions and indicators, and programmes that do not exist in every province.
 * Equal options give equal rows, ids included.
 * @param register the records of the register's files, of which only the lists of units and indicators are used
 * @throws Fault for a day or size no data can be made for
 */
export function generate(options: PracticeOptions, register: Register): World {
  checkOptions(options)
  const world = new World(options, register)
  addSources(world)
  addUnits(world, register)
  addSuccessions(world, register)
  addIndicators(world, register)
  addOrganisations(world)
  const programmes = addProgrammes(world)
  addDocuments(world, programmes)
  addActivities(world, programmes)
  const pledges = pledgesOf(world, programmes)
  const readings = addMeasurements(world, ownersOf(pledges))
  addComparisons(world)
  addTargets(world, pledges, readings)
  addMilestones(world, programmes)
  addContributions(world, programmes)
  const events = addEvents(world, programmes)
  addConsultations(world, programmes, events)
  addHonours(world, programmes, events)
  addRosters(world, readings)
  addConditions(world, programmes)
  return world
}
