import { drawCode } from './draw-code'
import { find } from './find-jielong'

/** What the cards and posters of a 接龙 ask. */
export const shareAnswers = [drawCode, find]
