import type { OutputLine } from './function-log'

/** What the log keeps of one run: so many lines, each of so many characters, and so many all together. */
export const mostLines = 200
export const longestLine = 4000
const longestOutput = 40_000

const more: OutputLine = { level: 'warn', text: '… and more than the log keeps' }

/** Adds a line, or instead of the first that is too much says so; answers what was added. */
export function addLine(output: OutputLine[], { level, text }: OutputLine): OutputLine | undefined {
  if (output.at(-1) === more) return undefined
  const line = { level, text: text.slice(0, longestLine) }
  const length = output.reduce((sum, each) => sum + each.text.length, line.text.length)
  const added = output.length < mostLines && length <= longestOutput ? line : more
  output.push(added)
  return added
}
