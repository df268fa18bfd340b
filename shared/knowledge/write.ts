import { CHECKED_ON } from '../rights/disclaimer'
import type { Source } from '../rights/source'
import type { Article, Passage, Topic } from './knowledge'

type Written = Pick<Article, 'title' | 'answer' | 'passages' | 'words'> & Partial<Pick<Article, 'faults' | 'isIllustration'>>

/** An article of one topic; its id says which. */
export const writes = (topic: Topic) => (articleId: string, written: Written): Article =>
  ({ articleId: `${topic}-${articleId}`, topic, faults: [], isIllustration: false, checkedOn: CHECKED_ON, ...written })

/** A passage that states a rule: never without what it stands on. */
export const rule = (heading: string, text: string, ...sources: [Source, ...Source[]]): Passage => ({ heading, text, sources })

/** A passage that states none: how to go about it. */
export const advice = (heading: string, text: string): Passage => ({ heading, text, sources: [] })
