/** What one sentence about a fault may have. */
export const LONGEST_FAULT = 200

const ENDS = ['。', '！', '？', '；', '\n', '!', '?', ';']
const PAUSES = ['，', '、', ',']

const lastOf = (marks: readonly string[], text: string): number => Math.max(...marks.map(mark => text.lastIndexOf(mark)))

/** Cuts a whole story behind its first part: at the last end of a sentence that fits, at a comma otherwise. Nothing is lost. */
export function splitFault(story: string): { readonly fault: string; readonly rest: string } {
  const text = story.trim()
  if (text.length <= LONGEST_FAULT) return { fault: text, rest: '' }
  const head = text.slice(0, LONGEST_FAULT)
  const at = [lastOf(ENDS, head), lastOf(PAUSES, head)].find(found => found > 0) ?? LONGEST_FAULT - 1
  return { fault: text.slice(0, at + 1).trim(), rest: text.slice(at + 1).trim() }
}
