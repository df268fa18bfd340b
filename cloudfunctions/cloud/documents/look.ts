import type { Stored } from '../collection'

/** When somebody last looked at a group or a 接龙, which is the subject; `_id` is lookId(subjectId, personId). */
export interface LookDoc extends Stored { personId: string; subjectId: string; at: number }
