import type { Stage } from '../database'
import { invalidOperator } from '../database-error'
import { nameOf } from './stage'

const SUPPORTED = new Set([
  '$match', '$project', '$group', '$sort', '$limit', '$skip', '$count', '$unwind', '$lookup', '$geoNear',
  '$addFields', '$replaceRoot', '$sample', '$sortByCount', '$bucket', '$bucketAuto',
])

/** "聚合操作默认返回 20 条" */
const ROWS = 20

/** Stages ready to run: those that are not supported refused by name, and a limit where none is given. */
export function prepareStages(stages: Stage[]): Stage[] {
  for (const stage of stages) checkStage(stage)
  return stages.some((stage) => '$limit' in stage) ? stages : [...stages, { $limit: ROWS }]
}

export function checkStage(stage: Stage): void {
  const name = nameOf(stage)
  if (!SUPPORTED.has(name)) throw invalidOperator(`aggregate stage '${name}' is not supported here`)
}
