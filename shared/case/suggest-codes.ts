import { FAULT_CODES, type FaultCode } from './fault-codes'
import { FAULT_LEXICON } from './fault-lexicon'

const MOST = 3

interface Part { finds: RegExp; isForbidden: boolean }
interface Expression { code: FaultCode; parts: Part[] }

const partOf = (written: string): Part => ({ finds: new RegExp(written.replace(/^!/, '')), isForbidden: written.startsWith('!') })

const expression = (code: FaultCode, written: string): Expression => ({ code, parts: written.split('&').map(partOf) })

// The long words of the labels too: shorter ones ('模糊') mean more than one thing.
const LABELLED = (Object.keys(FAULT_CODES) as FaultCode[]).flatMap((code) =>
  FAULT_CODES[code].toLowerCase().split('/').filter((word) => word.length >= 4 && code !== 'OTHER').map((word) => expression(code, word)))

const EXPRESSIONS: readonly Expression[] = [
  ...FAULT_LEXICON.flatMap(([code, ...expressions]) => expressions.map((written) => expression(code, written))),
  ...LABELLED,
]

// People set clauses apart with anything but a comma on a chat keyboard; a blank between Latin letters is none.
const BETWEEN_CLAUSES = /[,，。.;；!！?？、\n~…]+| +(?=[^a-z0-9])/

const codesIn = (clause: string): FaultCode[] =>
  EXPRESSIONS.filter(({ parts }) => parts.every(({ finds, isForbidden }) => finds.test(clause) !== isForbidden)).map(({ code }) => code)

/**
 * Fault codes that a sentence about a fault seems to mean, at most three, in the order of the sentence; none when it
 * says nothing known. Only the fault itself goes in: '已尝试：重启' would name a fault that is none.
 */
export const suggestCodes = (fault: string): FaultCode[] => {
  const sentence = fault.normalize('NFKC').toLowerCase()
  const inClauses = sentence.split(BETWEEN_CLAUSES).flatMap(codesIn)
  // A part may stand in one clause and its symptom in the next.
  const found = inClauses.length > 0 ? inClauses : codesIn(sentence)
  return [...new Set(found)].slice(0, MOST)
}
