import type { NewJielong } from '@shouhou/shared/jielong'

type Of<Kind extends NewJielong['kind']> = Omit<Extract<NewJielong, { kind: Kind }>, 'groupId'>

const openEnded = { capacity: null, closesAt: null }

export const SURVEY: Of<'price'> = {
  kind: 'price', brand: '青禾', model: 'X1', part: '屏幕总成', title: '', ...openEnded,
  about: '换屏报价差得多。写清楚是哪家、哪天报的，有照片或网页更好。只比价格，不评价商家。',
}

/** Yuan: what the shop asked, the official price, an independent shop's. */
export const QUOTES: { shop: string; quote: number; official: number | null; thirdParty: number | null; daysAgo: number; link: string }[] = [
  { shop: '城南数码维修', quote: 2200, official: 1899, thirdParty: null, daysAgo: 6, link: '' },
  { shop: '大学城数码店', quote: 1980, official: 1899, thirdParty: 1280, daysAgo: 12, link: '' },
  { shop: '', quote: 1899, official: 1899, thirdParty: null, daysAgo: 20, link: 'https://service.example.com/parts/x1' },
  { shop: '和平路维修部', quote: 2150, official: 1899, thirdParty: 1350, daysAgo: 3, link: '' },
  { shop: '快修到家', quote: 3600, official: 1899, thirdParty: null, daysAgo: 9, link: '' },
  { shop: '东门手机城 12 号', quote: 2080, official: null, thirdParty: null, daysAgo: 30, link: '' },
  { shop: '旧机工坊', quote: 1760, official: 1899, thirdParty: 1180, daysAgo: 15, link: '' },
]

export const MEETING: Of<'signup'> = {
  kind: 'signup', title: '周六线下检测开放日报名', capacity: 5, closesAt: null,
  about: '检测点周六对外开放，可以现场看检测过程。名额五个，满了可以排候补，有人来不了会自动递补。',
  fields: [
    { label: '什么时候到', kind: 'choice', choices: ['上午', '下午'], isRequired: true, isPrivate: false },
    { label: '带几台机器', kind: 'number', choices: [], isRequired: true, isPrivate: false },
    { label: '想问的问题', kind: 'text', choices: [], isRequired: false, isPrivate: false },
  ],
}

export const ANSWERS: string[][] = [
  ['上午', '1', '绿线是不是排线的问题'], ['上午', '1', ''], ['下午', '2', '检测报告当场给吗'], ['上午', '1', ''],
  ['下午', '1', '保修期怎么算'], ['下午', '1', ''], ['上午', '1', '能不能看拆机'],
]

/** The same fault, started a second time under another name, and merged by the owner. */
export const TWIN: Of<'fault'> = { kind: 'fault', brand: '青禾', model: 'X1', faultCode: 'DISP.LINE', title: '', about: '屏幕上有竖线的来这里。', ...openEnded }
export const TWIN_FAULTS = ['屏幕中间一条竖线，颜色发绿', '左边有一条细竖线', '竖线，和绿线那边说的一样']
export const MERGE_REASON = '现象是同一个，照片里都是绿色竖线，合在一起算人数'

/** Two copies of the group's text, which went different ways after the second line. */
export const CHAT_COPIES = [
  '#接龙\n青禾 X1 绿线登记\n\n例 昵称 系统版本 什么时候开始\n\n1. 青山 3.2.1 九月\n2. 小鱼干 3.2.0 上周\n3. 晚风 3.2.1 国庆后',
  '#接龙\n青禾 X1 绿线登记\n\n例 昵称 系统版本 什么时候开始\n\n1. 青山 3.2.1 九月\n2. 小鱼干 3.2.0 上周\n3. 大橘 3.3.0 升级后\n4. 山里人 3.2.1',
]
