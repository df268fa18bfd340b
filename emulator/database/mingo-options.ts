import { Context, ProcessingMode } from 'mingo/core'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import * as stages from 'mingo/operators/pipeline'
import * as projections from 'mingo/operators/projection'
import * as queries from 'mingo/operators/query'
import type { Options } from 'mingo/types'
import { accumulatorOperators } from './aggregate/accumulators'
import { bucket, bucketAuto } from './aggregate/bucket'
import { expressionOperators } from './aggregate/expressions'
import { addFields, sample, sort } from './aggregate/stages'
import { queryOperators } from './query/operators'

const { $match, $project, $group, $limit, $skip, $count, $unwind, $replaceRoot, $sortByCount } = stages

const CONTEXT = Context.init({
  query: { ...queries, ...queryOperators },
  expression: { ...expressions, ...expressionOperators },
  accumulator: { ...accumulators, ...accumulatorOperators },
  projection: { ...projections },
  pipeline: {
    $match, $project, $group, $limit, $skip, $count, $unwind, $replaceRoot, $sortByCount,
    $addFields: addFields, $sort: sort, $sample: sample, $bucket: bucket, $bucketAuto: bucketAuto,
  },
})

/** How mingo is run here: our operators over its own, no scripts. `isCopying`: the documents given are not touched. */
export function mingoOptions(variables: Record<string, unknown> = {}, isCopying = true): Partial<Options> {
  const processingMode = isCopying ? ProcessingMode.CLONE_INPUT : ProcessingMode.CLONE_OFF
  return { context: CONTEXT, scriptEnabled: false, processingMode, variables }
}
