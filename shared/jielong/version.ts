import { tidyLine } from '../text'

const SYSTEM = '(?:[a-z]{0,12} ?(?:os|ui)(?: next)?|android|windows|flyme|(?:鸿蒙|澎湃|安卓)(?: ?os)?(?: next)?|系统|版本)'
const NUMBER = 'v?\\d{1,3}(?:\\.[a-z0-9]{1,8}){0,6}'
const BUILD = '(?: ?\\([a-z0-9.]{1,20}\\)| \\d{2}h[12]| ?(?:alpha|beta|rc|dev|测试版|内测版|公测版|开发版|稳定版|正式版)(?: ?\\d{1,2})?)'
// Eleven digits are a telephone, however they are dotted.
const VERSION = new RegExp(`^(?!(?:\\D*\\d){11})(?:${SYSTEM} ?)?${NUMBER}${BUILD}?$`, 'i')

/**
 * The system version as a board counts it, or '' for what does not look like one: a board stays when the case behind an
 * entry is hidden, so no other words may stand there.
 */
export const versionOf = (text: string): string => {
  const version = tidyLine(text.normalize('NFKC'))
  return VERSION.test(version) ? version : ''
}
