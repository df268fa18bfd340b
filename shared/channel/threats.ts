import type { Source } from '../rights/source'
import { allWords } from './own-words'
import type { OwnWords } from './channel'
import * as sources from './sources'

/** A way of saying it that harms the one who says it. */
export interface Phrase {
  finds: RegExp
  /** Whether it turns a demand into a threat; else it only weakens it. */
  isThreat: boolean
  /** Somebody else may have said or done it to its writer, who tells of it. */
  mayBeTold?: true
  why: string
  instead: string
  sources: readonly Source[]
}

const WOULD = '(?:不然|否则|要不|再不|如果不|若不|不赔|不退|不换|不修|不给|不解决|不处理|不答复)'
const STOP = '[^。！？!?\\n]'
const PUBLIC = '(?:媒体|记者|网上|网络|网友|抖音|微博|快手|小红书|视频号|短视频|热搜|头条|论坛|贴吧)'
const SHOWN = '曝光(?!不足|过度|过高|过低|异常|正常|时间|补偿|参数|值)'

const PUBLISHING_WHY = '把公开和要钱要物连在一起，可能被当成要挟，反而让自己担责任。'
const PUBLISHING_INSTEAD = '这里只写事实、依据和请求；要不要公开是另一件事，不写进要求里。'
const publishing = (written: string): Phrase =>
  ({ finds: new RegExp(written), isThreat: true, why: PUBLISHING_WHY, instead: PUBLISHING_INSTEAD, sources: [sources.PUBLISHING_FOR_MONEY, sources.EXTORTION] })

const DELETING_WHY = '拿删帖、撤稿换钱，可能被当成敲诈勒索。'
const deleting = (written: string): Phrase =>
  ({ finds: new RegExp(written), isThreat: true, mayBeTold: true, why: DELETING_WHY, instead: '请求只写法律和承诺里有的：修理、更换、退货、退款和实际损失。', sources: [sources.PUBLISHING_FOR_MONEY, sources.EXTORTION, sources.FOR_GAIN] })

const crowding = (written: string): Phrase => ({
  finds: new RegExp(written), isThreat: true, mayBeTold: true, why: '一群人去堵、去闹、占住电话，会扰乱别人的秩序，参加的人可能受处罚。',
  instead: '每个人写自己的事实，各自递交；同型号多人出现的，可以交抽检建议。', sources: [sources.TROUBLE, sources.OWN_COMPLAINT, sources.SAMPLED],
})

const INSULTS = '骗子|黑心|奸商|无良|垃圾(?:品牌|公司|商家|店|厂|货|手机|客服|售后)|流氓|不要脸|吸血|狗屁|人渣|缺德|诈骗(?:犯|公司|集团)|死全家|王八'

export const PHRASES: readonly Phrase[] = [
  publishing(`${WOULD}${STOP}{0,14}(?:${SHOWN}|(?:发|传|挂|捅)(?:到|上|给)?${PUBLIC}|(?:找|联系|上)${PUBLIC})`),
  publishing(`(?:准备|打算|马上|就要|就去|将要|将会|我会|我要|我去|让)${STOP}{0,6}${PUBLIC}${STOP}{0,4}${SHOWN}`),
  publishing(`(?:准备|打算|马上|就要|就去|将要|将会|我会|我要)${STOP}{0,4}曝光(?:你|您|贵|他们|它|这家|该|商家|店家|品牌|公司)`),
  publishing(`${WOULD}${STOP}{0,14}让${STOP}{0,10}(?:粉丝|全网|网友|所有人|全国)${STOP}{0,6}(?:知道|看到|看看|看清|评评|出名)`),
  deleting(`(?:删帖|撤帖|撤稿|删(?:除|掉)?(?:帖子?|视频|评价|差评|文章|笔记))${STOP}{0,12}(?:钱|元|赔|补偿|转账|红包|费)`),
  deleting(`(?:给|赔|付|转|补偿)${STOP}{0,12}(?:就|才|我再?)${STOP}{0,4}(?:删帖|撤帖|撤稿|删(?:除|掉)?(?:帖子?|视频|评价|差评|文章|笔记))`),
  deleting('封口费'),
  crowding('打爆(?!了)|轰炸|拉横幅|堵(?:门|店)|围堵|静坐|刷差评|(?:轮流|集体|组织|大家)[^。！？!?\\n]{0,6}(?:打电话|上门|去闹|去店里)|(?:去|到)(?:你们?|您|贵|他们)?(?:店|门店|公司|柜台|总部|售后|服务点)[里门口]{0,2}闹(?!钟)'),
  {
    finds: /人肉|(?:公布|公开|曝出|爆出|挂出)(?!了?我)[^。！？!?\n]{0,8}(?:姓名|电话|手机号|住址|地址|身份证|照片)|[把将][^。！？!?\n]{0,10}(?:姓名|电话|手机号|住址|身份证)[^。！？!?\n]{0,6}(?:公布|公开|挂|发)(?:出去|出来|到|在)/, isThreat: true, mayBeTold: true,
    why: '公开别人的个人信息，自己可能受处罚、要赔偿。', instead: '只写是哪家店、哪个部门，不写工作人员是谁。', sources: [sources.NOT_PUBLISHED, sources.PRIVATE_MATTERS],
  },
  {
    finds: /后果自负|最后通牒|走着瞧|等着瞧|别怪我|(?:我们?[就也可会]|对[你您贵])[^。！？!?\n]{0,3}不客气|鱼死网破|没完没了地闹|让[你您]们?(?:好看|倒闭|开不下去)/, isThreat: true, mayBeTold: true,
    why: '这样的话听起来是威胁，帮不到自己。', instead: '写清楚希望哪天前得到书面答复，没有答复时再走下一步。', sources: [sources.EXTORTION],
  },
  {
    finds: new RegExp(INSULTS), isThreat: false,
    why: '骂人的话可能侵害对方的名誉，也会让人不看下面的事实。', instead: '写发生了什么、哪一天、有什么凭证。', sources: [sources.TRUE_REPORTING],
  },
  {
    finds: /[0-9０-９一二三四五六七八九十两]+\s*个?(?:小时|钟头)(?:之?内|以内)[^。！？!?\n]{0,10}(?:答复|回复|处理|解决|响应|退|换|给)/, isThreat: false,
    why: '没有哪条规定要对方按小时答复。', instead: '写一个合理的日期，比如一周以后。', sources: [sources.DELAY],
  },
]

export interface Threat { found: string; why: string; instead: string; isThreat: boolean; sources: readonly Source[] }

const OTHERS = '(?:客服|商家|店家|店员|店长|卖家|对方|他们|厂家|厂商|品牌|售后|平台|师傅|工程师|经理|老板|销售)'
const SAYS = '(?:说|让|叫|要求|逼|威胁|骂|提出|回复|表示|安排|态度|给了?我)'
const CLAUSE = '[^，,、；;。！？!?\\n]'
/** Before the words: who else is said to say them, or to whom it was done. Not who was told them by the writer. */
const TOLD = new RegExp(`(?:^|[^对跟和向给诉让叫请找])${OTHERS}${CLAUSE}{0,8}${SAYS}${CLAUSE}{0,6}$|被${CLAUSE}{0,8}$`)

const isTold = (text: string, at: number): boolean => TOLD.test(text.slice(Math.max(0, at - 40), at))

/** The first that is not told of others. What begins in their words may go on in the writer's own: it is looked for again from the next letter. */
const firstIn = (text: string, { finds, mayBeTold }: Phrase): string | null => {
  for (let from = 0; ;) {
    const match = finds.exec(text.slice(from))
    if (match === null) return null
    if (!mayBeTold || !isTold(text, from + match.index)) return match[0]
    from += match.index + 1
  }
}

const foundIn = (text: string) => (phrase: Phrase): Threat[] => {
  const found = firstIn(text, phrase)
  const { isThreat, why, instead, sources: cited } = phrase
  return found === null ? [] : [{ found, isThreat, why, instead, sources: cited }]
}

/** What in a text should be said otherwise, why, and how; threats first. */
export const threatsIn = (text: string): Threat[] => {
  const plain = text.normalize('NFKC')
  return PHRASES.flatMap(foundIn(plain))
}

export const threatsInWords = (words: OwnWords): Threat[] => threatsIn(allWords(words))
