import { dayOf, ok } from '@shouhou/shared'
import { LETTER_NAMES } from '@shouhou/shared/channel'
import { answer } from '../cloud/answer'
import { writeLetter } from './write-letter'

export const makeDocument = answer('channel.document', async ({ input, now }) =>
  ok({ name: `${LETTER_NAMES[input.kind]}-${dayOf(now)}.docx`, base64: await writeLetter(input) }))
