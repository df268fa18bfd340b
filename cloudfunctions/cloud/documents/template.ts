import type { NewTemplate } from '@shouhou/shared/template'
import type { Listed } from '../collection'
import type { StoredReview } from './review'

/** `slot` is unique for each author, from 0: nobody ever has more templates than there are slots. */
export interface TemplateDoc extends Listed { authorId: string; slot: number; content: NewTemplate; from: string | null; madeAt: number; review: StoredReview }

/** `_id` is shareId(groupId, templateId). `hidden` in this group; `passed`: digest of the words that were let through here. */
export interface ShareDoc extends Listed { groupId: string; templateId: string; sharedById: string; hidden: StoredReview['hidden']; passed: string }
