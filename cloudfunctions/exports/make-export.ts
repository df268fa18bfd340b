import { dayOf, ok } from '@shouhou/shared'
import { COLUMNS, exportRow } from '@shouhou/shared/export'
import { answer } from '../cloud/answer'
import { orderKey } from '../cloud/collection'
import { sha256 } from '../cloud/digest'
import { exportFileOf } from '../cloud/export-file'
import { files } from '../cloud/files'
import { collectCases } from './collect-cases'
import { factsOf } from './facts-of'
import { writeFile } from './write-file'

export const makeExport = answer('export.make', async ({ input, actor, place, now, newId }, world) => {
  const exportId = newId('x')
  // A try that died after its last write: what the ledger says has left, and stays as it is.
  const made = await world.exports.get(exportId)
  if (made !== null) return ok(await exportFileOf(made, now))
  const cases = await collectCases(input, place)
  if (!cases.ok) return cases
  const rows = (await factsOf(cases.value, place.group)).map(exportRow)
  const bytes = await writeFile[input.format](rows)

  // Made from the key, which only this request knows: nobody guesses it, and a second try writes to the same place.
  const fileId = await files.put(`exports/${input.groupId}/${newId('f', 'file')}.${input.format}`, bytes)
  const record = { exportId, at: now, format: input.format, rows: rows.length, fields: COLUMNS.map(({ header }) => header), sha256: sha256(bytes) }
  const doc = { _id: exportId, order: orderKey(now, exportId), groupId: input.groupId, byId: actor.personId, at: now, name: `案例导出-${dayOf(now)}.${input.format}`, fileId, record }
  // A file that is not in the ledger is never handed out.
  await world.exports.add(doc)
  return ok(await exportFileOf(doc, now))
})
