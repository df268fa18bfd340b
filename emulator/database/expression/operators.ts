import { arithmetic } from './arithmetic'
import { arrays } from './array'
import { arrayShapes } from './array-zip'
import { bindings } from './binding'
import { comparisons } from './comparison'
import { conditions } from './condition'
import { conversions } from './conversion'
import { dateArithmetic } from './date-arithmetic'
import { dateToString } from './date-format'
import { datesFrom } from './date-from'
import { dateParts, dateToParts } from './date-part'
import { objects } from './object'
import type { Operators } from './operator'
import { patterns } from './pattern'
import { roundings } from './rounding'
import { sets } from './set'
import { statisticOperators } from './statistic'
import { strings } from './string'
import { substrings } from './substring'

export const operators: Operators = {
  ...arithmetic, ...roundings, ...comparisons, ...conditions, ...statisticOperators,
  ...arrays, ...arrayShapes, ...sets, ...objects, ...bindings,
  ...strings, ...substrings, ...patterns, ...conversions,
  ...dateParts, ...datesFrom, ...dateArithmetic, $dateToString: dateToString, $dateToParts: dateToParts,
}

/** MongoDB has them; here they could not be right. */
export const refusedOperators = new Set([
  '$meta', '$function', '$accumulator', '$where', '$rand', '$sampleRate', '$binarySize', '$bsonSize', '$tsSecond', '$tsIncrement',
  '$sin', '$cos', '$tan', '$asin', '$acos', '$atan', '$atan2', '$sinh', '$cosh', '$tanh', '$asinh', '$acosh', '$atanh',
  '$degreesToRadians', '$radiansToDegrees', '$setField', '$unsetField', '$firstN', '$lastN', '$maxN', '$minN',
  '$bitAnd', '$bitOr', '$bitXor', '$bitNot', '$median', '$percentile', '$toHashedIndexKey',
])
