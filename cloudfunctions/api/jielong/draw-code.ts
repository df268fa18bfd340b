import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { files } from '../../cloud/files'
import { drawMiniProgramCode } from '../../cloud/mini-program-code'
import { isVisible } from '../../cloud/names'

/** Its address carries `scene`: the id, which fits WeChat's 32 characters. */
const PAGE = 'packages/jielong/read/index'

export const drawCode = answer('jielong.drawCode', async ({ input, place, now }, { jielongs }) => {
  const jielong = await jielongs.get(input.jielongId)
  // Whoever scans the code of one that is not shown would find nothing, so there is none for its author or an admin either.
  if (jielong === null || jielong.groupId !== place.group._id || !isVisible(jielong.review)) return fail({ code: 'jielong/not-found' })
  const { _id, codeFileId } = jielong
  if (codeFileId !== '') return ok({ url: (await files.link(codeFileId, now)).url })

  const picture = await drawMiniProgramCode(PAGE, _id)
  if (picture === null) return fail({ code: 'jielong/code-unavailable' })
  // Two at once put the same picture at the same place.
  const fileId = await files.put(`codes/${_id}.png`, picture)
  await jielongs.change({ _id, codeFileId: '' }, { codeFileId: fileId })
  return ok({ url: (await files.link(fileId, now)).url })
})
