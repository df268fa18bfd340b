import { Moment } from '../calendar'
import { Id } from '../ids'
import { PersonCard, Review } from '../person/person'
import * as z from '../z'

/**
 * What can be reported and hidden. `entry` is what somebody wrote in a price survey or a sign-up, `line` a line of the
 * chat's text that was imported; `person` is a nickname, `group` what a group says of itself (decided by the operator).
 */
export const SubjectNoun = z.enum(['case', 'evidence', 'jielong', 'entry', 'line', 'template', 'person', 'group'])
export const Subject = z.strictObject({ noun: SubjectNoun, id: Id })
export type Subject = z.infer<typeof Subject>

export const ReportReason = z.enum(['advertising', 'paidService', 'falseClaim', 'abuse', 'personalData', 'illegal', 'other'])
export type ReportReason = z.infer<typeof ReportReason>

/** One thing that waits for a decision: reported by people, or held by the content check. */
export const QueueItem = z.strictObject({
  /** Where it is decided. */
  groupId: Id,
  subject: Subject,
  author: z.nullable(PersonCard),
  /** The text in question, at most 2,000 characters. */
  excerpt: z.string(),
  /** Of all the words as they are now; goes back with the decision, which is about these words only. */
  seen: z.string(),
  review: Review,
  /** Distinct people who reported it, by reason, most first. */
  reports: z.array(z.strictObject({ reason: ReportReason, people: z.number() })),
  notes: z.array(z.string()),
  waitingSince: Moment,
})
export type QueueItem = z.infer<typeof QueueItem>

/** Every step, kept for good. */
export const ModerationStep = z.strictObject({
  at: Moment,
  /** Null: the content check or the timer. Reporters stay unnamed. */
  by: z.nullable(PersonCard),
  subject: Subject,
  step: z.enum(['reported', 'checked', 'held', 'kept', 'hidden', 'restored', 'expelled']),
  reason: z.string(),
  /** What a reporter wrote beside the reason, when it passed the content check. */
  note: z.string(),
  excerpt: z.string(),
})
export type ModerationStep = z.infer<typeof ModerationStep>
