import type { ModerationStep, ReportReason, Subject } from '@shouhou/shared/moderation'
import type { Listed } from '../collection'

/** `_id` is one per reporter and subject. */
export interface ReportDoc extends Listed { groupId: string; subject: Subject; subjectKey: string; byId: string; reason: ReportReason; note: string; isNoteShown: boolean; isOpen: boolean; at: number }

/** What waits for a decision; `_id` is subjectKey, so a thing waits once. */
export interface WaitingDoc extends Listed { groupId: string; subject: Subject; since: number }

export interface StepDoc extends Listed { groupId: string; subject: Subject; subjectKey: string; step: ModerationStep['step']; byId: string | null; reason: string; note?: string; excerpt: string; at: number }
