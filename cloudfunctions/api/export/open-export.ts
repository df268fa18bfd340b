import { fail, ok } from '@shouhou/shared'
import { EXPORT_KEPT_MS } from '@shouhou/shared/export'
import { answer } from '../../cloud/answer'
import { exportFileOf } from '../../cloud/export-file'

export const openExport = answer('export.open', async ({ input, now }, { exports }) => {
  const found = await exports.get(input.exportId)
  if (found === null || found.groupId !== input.groupId || found.at < now - EXPORT_KEPT_MS) return fail({ code: 'export/not-found' })
  return ok(await exportFileOf(found, now))
})
