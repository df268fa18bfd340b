import { change, question } from '../call'
import { Cursor, Id, pageOf } from '../ids'
import { lineOrNone } from '../text'
import * as z from '../z'
import { Line, LINES_AT_ONCE, NewLine } from './line'

const ofJielong = { groupId: Id, jielongId: Id }
const lines = z.array(NewLine).check(z.minLength(1), z.maxLength(LINES_AT_ONCE))

export const jielongLineCalls = {
  'jielong.matchLines': question({
    says: "Which of these lines are there already: imported before, or marked as registered with a member's name.",
    asks: { action: 'jielong.read' }, input: z.strictObject({ ...ofJielong, lines }),
    /** `known`: their places in the list, from 0. */
    output: z.strictObject({ known: z.array(z.number()) }), errors: ['jielong/not-found'],
  }),
  'jielong.importLines': change({
    says: "Keep lines of the chat's text; those that are there already change nothing.",
    asks: { action: 'jielong.import' }, input: z.strictObject({ ...ofJielong, lines }),
    output: z.strictObject({ importId: Id, added: z.number(), known: z.number() }),
    errors: ['jielong/not-found', 'jielong/closed', 'jielong/too-many-lines', 'content/refused'],
  }),
  'jielong.undoImport': change({
    says: 'Take back what I imported, or anybody as who decides here; lines that somebody claimed stay.',
    asks: { action: 'jielong.import' }, input: z.strictObject({ ...ofJielong, importIds: z.array(Id).check(z.minLength(1), z.maxLength(20)) }),
    output: z.strictObject({ removed: z.number(), claimed: z.number() }), errors: ['jielong/not-found', 'jielong/line-not-found'],
  }),
  'jielong.lines': question({
    says: "Lines of the chat's text, by their number.",
    asks: { action: 'jielong.read' }, input: z.strictObject({ ...ofJielong, cursor: z.optional(Cursor) }), output: pageOf(Line), errors: ['jielong/not-found'],
  }),
  'jielong.claimLine': change({
    says: 'This line is mine: one each.',
    asks: { action: 'jielong.join' }, input: z.strictObject({ ...ofJielong, lineId: Id }), output: Line,
    errors: ['jielong/not-found', 'jielong/line-not-found', 'jielong/line-taken', 'jielong/one-line-each'],
  }),
  'jielong.releaseLine': change({
    says: 'It is not: my own claim, or a wrong one as who decides here.',
    asks: { action: 'jielong.read' }, input: z.strictObject({ ...ofJielong, lineId: Id, reason: lineOrNone(200) }), output: Line,
    errors: ['jielong/not-found', 'jielong/line-not-found', 'jielong/line-not-yours', 'content/refused'],
  }),
  'jielong.copyText': question({
    says: 'As text that the chat can go on with: who joined, marked, and the lines that nobody claimed; in parts that fit a message.',
    asks: { action: 'jielong.read' }, input: z.strictObject(ofJielong),
    /** `isWhole` is false beyond the first two thousand people, or beyond what one reply takes. */
    output: z.strictObject({ parts: z.array(z.string()), people: z.number(), unclaimed: z.number(), isWhole: z.boolean() }), errors: ['jielong/not-found'],
  }),
}
