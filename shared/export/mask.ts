import { flatten, withChineseDigits } from './flatten'

// No look-behind: WeChat's JSCore on older iPhones cannot compile it. What stands before a find is group 1 and stays.
interface Rule {
  says: string
  finds: RegExp
  readsChineseDigits?: boolean
}

const GAP = '[ \\-.·_()/~*,]{1,3}'
const grouped = (...sizes: number[]): string => sizes.map((size) => `\\d{${size}}`).join(GAP)

/** As people group a mobile number; any other grouping is more often three prices in a row. */
const MOBILE = [
  '1[3-9]\\d{9}',
  `1[3-9]\\d(?:${GAP}${grouped(4, 4)}|${GAP}\\d{8}|\\d{4}${GAP}\\d{4}|${GAP}${grouped(3, 5)})`,
  `1[3-9]\\d{2}${GAP}(?:${grouped(4, 3)}|${grouped(3, 4)})`,
  `1[3-9]\\d{3}${GAP}(?:${grouped(3, 3)}|\\d{6})`,
  `1${GAP}[3-9](?:${GAP}\\d){9}`,
].join('|')

const PRODUCT = 'iphone|ipad|ios|android|version|harmony|hyperos|miui|coloros|originos|magicos|wechat|weixin'
const ACCOUNT = '[A-Za-z0-9][A-Za-z0-9_\\-]{5,29}'

const RULES: readonly Rule[] = [
  { says: '邮箱', finds: /(^|[^A-Za-z0-9._%+\-])([A-Za-z0-9._%+\-]{1,64} ?@ ?[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){1,5})/g },
  {
    says: '微信号',
    finds: new RegExp(`((?:微信|威信|薇信|wechat|weixin)(?: ?(?:号|id|账号|是|为|加|搜|[:=])){1,4} ?)(${ACCOUNT})`, 'gi'),
  },
  { says: '微信号', finds: new RegExp(`((?:微信|威信|薇信|wechat|weixin) ?)((?!(?:${PRODUCT}))(?=[A-Za-z_\\-]*\\d)${ACCOUNT})`, 'gi') },
  { says: '微信号', finds: new RegExp(`((?:^|[^A-Za-z])(?:v信|加v|vx|wx|v ?x|w ?x)(?: ?(?:号|id|是|为|加|[:=])){0,4} ?)(${ACCOUNT})`, 'gi') },
  { says: 'QQ号', finds: /((?:qq|扣扣|企鹅)(?: ?(?:群|号|是|为|加|[:=])){0,4} ?)([1-9]\d{4,10})/gi },
  { says: '证件号', finds: new RegExp(`(^|[^\\d])(\\d{17}[\\dXx]|${grouped(6, 8)}${GAP}\\d{3}[\\dXx]|${grouped(6, 4, 4)}${GAP}\\d{3}[\\dXx])(?![\\dA-Za-z])`, 'g') },
  { says: '卡号', finds: new RegExp(`(^|[^\\d])(\\d{16,19}|[34569]\\d{3}${GAP}${grouped(4, 4, 4)}(?:${GAP}\\d{1,3})?)(?!\\d)`, 'g') },
  { says: '串号', finds: new RegExp(`(^|[^\\d])((?!0086)\\d{15}|${grouped(2, 6, 6, 1)}|${grouped(8, 6, 1)}|${grouped(6, 2, 6, 1)})(?!\\d)`, 'g') },
  { says: '手机号', readsChineseDigits: true, finds: new RegExp(`(^|[^\\d])((?:\\(?(?:\\+|00)?86\\)?[ \\-]{0,2})?(?:\\((?=1[3-9]\\d\\)))?(?:${MOBILE}))(?!\\d)`, 'g') },
  { says: '座机号', finds: /(^|[^\d])(\(?0[1-9]\d{1,2}[ \-()]{0,3}[2-9]\d{2,3}[ \-]?\d{4}(?:[ \-]{0,2}(?:转|ext\.?) ?\d{1,6})?)(?!\d)/gi },
  { says: '电话', finds: /((?:电话|座机|热线|手机|tel|phone)(?: ?(?:号码|号|是|为|[:=])){0,3} ?)((?!(?:19|20)\d\d[01]\d[0-3]\d(?!\d))[2-9]\d{2,3}[ \-]?\d{4})(?!\d)/gi },
  { says: '长编号', finds: /(^|[^\d])(\d{11,})/g },
]

const hideOne = (text: string, { says, finds, readsChineseDigits }: Rule): string => {
  const { characters, flat } = flatten(text)
  const read = readsChineseDigits ? withChineseDigits(flat) : flat
  let end = 0
  let hidden = ''
  for (const found of read.matchAll(finds)) {
    const start = found.index + (found[1] ?? '').length
    hidden += `${characters.slice(end, start).join('')}[${says}]`
    end = found.index + found[0].length
  }
  return hidden + characters.slice(end).join('')
}

// Every find has five such characters in a row, an @, or seven digits with small gaps; most texts have none, and
// thousands are exported at once.
const CLUE = /[A-Za-z0-9_\-]{5}|@|(?:\d[ \-.·_()/~*,]{0,3}){7}/
const mayHold = (text: string): boolean => CLUE.test(withChineseDigits(flatten(text).flat))

const hideAll = (text: string): string => (mayHold(text) ? RULES.reduce(hideOne, text) : text)

/**
 * Free text without what leads to a person or a device: mobile and landline numbers, ID, bank card and IMEI numbers,
 * e-mail, WeChat and QQ accounts become words in brackets. Prices, dates, versions and numbers up to ten digits stay.
 */
export const mask = (text: string): string => {
  let before = text
  let after = hideAll(before)
  // Each pass leaves less to hide, so this ends; a number may only come free once its neighbour is gone.
  while (after !== before) {
    before = after
    after = hideAll(before)
  }
  return after
}
