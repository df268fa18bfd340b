import { requestFailed } from '../database-error'
import { dateOf } from './date-part'
import { boundariesBetween, moved, truncated, unitOf, weekdayOf } from './date-unit'
import { type Operator, type Operators, withOptions } from './operator'
import { dateAt, isNone, shown, typeNameOf } from './value-type'
import { UTC, type Zone, zoneOf } from './zone'

function zoneGiven(timezone: unknown, given: Record<string, unknown>): Zone | null {
  if (!('timezone' in given)) return UTC
  if (isNone(timezone)) return null
  if (typeof timezone !== 'string') throw requestFailed(`timezone must evaluate to a string, found ${typeNameOf(timezone)}`)
  return zoneOf(timezone)
}

const moving = (sign: 1 | -1): Operator =>
  withOptions({ required: ['startDate', 'unit', 'amount'], optional: ['timezone'] }, (values, name, given) => {
    const { startDate, unit, amount } = values
    const zone = zoneGiven(values['timezone'], given)
    if (isNone(startDate) || isNone(unit) || isNone(amount) || zone === null) return null
    if (typeof amount !== 'number' || !Number.isInteger(amount)) throw requestFailed(`${name} expects integer amount of time units, but got ${shown(amount)}`)
    return dateAt(moved(dateOf(startDate).getTime(), { unit: unitOf(unit, name), amount: sign * amount, zone }), name)
  })

const dateTrunc = withOptions({ required: ['date', 'unit'], optional: ['binSize', 'timezone', 'startOfWeek'] }, (values, name, given) => {
  const { date, unit, startOfWeek } = values
  const zone = zoneGiven(values['timezone'], given)
  const binSize = 'binSize' in given ? values['binSize'] : 1
  if (isNone(date) || isNone(unit) || isNone(binSize) || zone === null || (unit === 'week' && isAbsent('startOfWeek', values, given))) return null
  if (typeof binSize !== 'number' || !Number.isInteger(binSize)) throw requestFailed(`${name} requires 'binSize' to be a 64-bit integer, but got ${shown(binSize)}`)
  if (binSize <= 0) throw requestFailed(`${name} requires 'binSize' to be greater than 0, but got value ${binSize}`)
  const bins = { unit: unitOf(unit, name), binSize, weekday: weekdayOf(startOfWeek, name) }
  return dateAt(truncated(dateOf(date).getTime(), bins, zone), name)
})

const isAbsent = (option: string, values: Record<string, unknown>, given: Record<string, unknown>) => option in given && isNone(values[option])

const dateDiff = withOptions({ required: ['startDate', 'endDate', 'unit'], optional: ['timezone', 'startOfWeek'] }, (values, name, given) => {
  const { startDate, endDate, unit, startOfWeek } = values
  const zone = zoneGiven(values['timezone'], given)
  if (isNone(startDate) || isNone(endDate) || isNone(unit) || zone === null || (unit === 'week' && isAbsent('startOfWeek', values, given))) return null
  const counted = { unit: unitOf(unit, name), weekday: weekdayOf(startOfWeek, name) }
  return boundariesBetween([dateOf(startDate).getTime(), dateOf(endDate).getTime()], counted, zone)
})

export const dateArithmetic: Operators = {
  $dateAdd: moving(1),
  $dateSubtract: moving(-1),
  $dateTrunc: dateTrunc,
  $dateDiff: dateDiff,
}
