import { Day } from '../calendar'
import * as z from '../z'

/** A: the full text was read in a collection that names its official source. B: two or more public copies agree. */
export const Confidence = z.enum(['A', 'B'])
export type Confidence = z.infer<typeof Confidence>

/**
 * What a rule stands on: never without the day somebody last checked it. `article` is its number ('第十一条'), or the
 * subject of the passage where public copies number it differently. `site`: where the text is officially published.
 */
export const Source = z.strictObject({ law: z.string(), article: z.string(), says: z.string(), confidence: Confidence, checkedOn: Day, site: z.string() })
export type Source = z.infer<typeof Source>
