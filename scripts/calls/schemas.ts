import * as grammar from '@shouhou/shared'
import * as caseDoor from '@shouhou/shared/case'
import { calls } from '@shouhou/shared/calls'
import * as consentDoor from '@shouhou/shared/consent'
import * as evidenceDoor from '@shouhou/shared/evidence'
import * as exportDoor from '@shouhou/shared/export'
import * as groupDoor from '@shouhou/shared/group'
import * as jielongDoor from '@shouhou/shared/jielong'
import * as moderationDoor from '@shouhou/shared/moderation'
import * as personDoor from '@shouhou/shared/person'
import * as templateDoor from '@shouhou/shared/template'
import { $ZodType, registry, toJSONSchema, type JSONSchema } from 'zod/v4/core'

export type Schema = JSONSchema.BaseSchema

const doors = [grammar, personDoor, groupDoor, caseDoor, evidenceDoor, consentDoor, jielongDoor, templateDoor, moderationDoor, exportDoor]

export const REF = '#/$defs/'
const idOf = (call: string, side: 'input' | 'output'): string => `${call} ${side}`

function namedSchemas(): [string, $ZodType][] {
  const exported = doors.flatMap((door) => Object.entries<unknown>(door))
  return exported.flatMap(([name, value]) => (value instanceof $ZodType ? [[name.replace(/Schema$/, ''), value] as [string, $ZodType]] : []))
}

function fillRegistry() {
  const known = registry<{ id: string }>()
  for (const [name, schema] of namedSchemas()) if (!known.has(schema)) known.add(schema, { id: name })
  for (const [name, call] of Object.entries(calls)) {
    // A call may answer a named shape as it is: a copy of our own keeps both names.
    known.add(call.input.clone(), { id: idOf(name, 'input') })
    known.add(call.output.clone(), { id: idOf(name, 'output') })
  }
  return known
}

const withoutId = ({ $id: _id, $schema: _schema, ...schema }: Schema): Schema => schema

/** JSON Schema of what every call takes and answers, and of every named shape they use. */
export function describeSchemas(): { of(call: string, side: 'input' | 'output'): Schema; shapes: Record<string, Schema> } {
  const { schemas } = toJSONSchema(fillRegistry(), { uri: (id) => `${REF}${id}` })
  const isOfCall = (id: string) => id.includes(' ')
  return {
    of: (call, side) => withoutId(schemas[idOf(call, side)] ?? {}),
    shapes: Object.fromEntries(Object.entries(schemas).filter(([id]) => !isOfCall(id)).map(([id, schema]) => [id, withoutId(schema)])),
  }
}
