/** What one sentence about a fault may have. */
export const LONGEST_FAULT = 200

const ENDS = ['。', '！', '？', '；', '\n', '!', '?', ';', '，', ',']

/** Cuts a whole story behind its first part: at the last end of a sentence that fits, at a comma otherwise. Nothing is lost. */
export function splitFault(story: string): { readonly fault: string; readonly rest: string } {
  const text = story.trim()
  if (text.length <= LONGEST_FAULT) return { fault: text, rest: '' }
  const head = text.slice(0, LONGEST_FAULT)
  const ends = ENDS.map(end => head.lastIndexOf(end))
  const sentence = Math.max(...ends.slice(0, -2))
  const at = sentence > 0 ? sentence : Math.max(...ends.slice(-2), LONGEST_FAULT - 1)
  return { fault: text.slice(0, at + 1).trim(), rest: text.slice(at + 1).trim() }
}
