import { change, question } from '../call'
import { Id } from '../ids'
import * as z from '../z'

export const jielongShareCalls = {
  'jielong.drawCode': change({
    says: 'The mini-program code that leads to this 接龙, as a picture: made once, behind a link of ten minutes.',
    asks: { action: 'jielong.read' }, input: z.strictObject({ groupId: Id, jielongId: Id }), output: z.strictObject({ url: z.string() }),
    errors: ['jielong/not-found', 'jielong/code-unavailable'],
  }),
  'jielong.find': question({
    says: 'Where a scanned code leads: the group of a 接龙, and nothing else of it.',
    asks: 'signed-in', input: z.strictObject({ jielongId: Id }), output: z.strictObject({ groupId: Id }), errors: ['jielong/not-found'],
  }),
}
