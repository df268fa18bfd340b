import { BLANKS } from './fill-script'

/** Every blank there is, and those that only this text has: `{{送修日期}}`. */
const namesIn = (body: string): string[] => [...new Set([...BLANKS.map(({ name }) => name), ...[...body.matchAll(/\{\{([^{}]{1,20})\}\}/g)].map(([, name = '']) => name)])]

/** `{{型号}}` as its author sees it: 【型号】. */
export const showBlanks = (body: string): string => namesIn(body).reduce((text, name) => text.split(`{{${name}}}`).join(`【${name}】`), body)

/** Back again, after `before` was changed; 【重要】 that never was a blank stays what it is. */
export const readBlanks = (shown: string, before: string): string => namesIn(before).reduce((text, name) => text.split(`【${name}】`).join(`{{${name}}}`), shown)
