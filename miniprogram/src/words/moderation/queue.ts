import { sayAgo } from '../dates'
import { sayCount } from '../numbers'

export const waiting = (count: number, hasMore: boolean): string => `${sayCount(count)}${hasMore ? ' 条以上' : ' 条'}等您决定`
export const longest = (since: number, now: number): string => `等得最久的在前，最早的一条：${sayAgo(since, now)}。隐藏要写原因，作者看得到。`
export const none = '今天没有要处理的'
export const noneDetail = '有人举报，或者微信内容检查拿不准的时候，会排在这里，等得最久的在前。您看清楚以后保留或者隐藏，每一步都记在处理记录里。'
export const toProcess = '待处理的内容'
export const history = '处理记录'
export const ofThis = '这一条的记录'
export const open = '看原文'
export const openFile = '打开看看'
export const keep = (label: string): string => `保留${label}`
export const hide = (label: string): string => `隐藏${label}`
export const noText = '（没有文字）'
export const caseTextOnly = '这里只有案例的文字。证据和沟通记录要打开原文看。'
export const author = (nickname: string): string => `作者：${nickname}`
export const reporterSays = (note: string): string => `举报人说：${note}`
export const alreadyHidden = (reason: string): string => `已经隐藏，原因：${reason}`
export const mine = '这是您自己写的，能不能保留要请另一位管理员来看。'
export const reportedBy = (people: number): string => `${sayCount(people)} 人举报`
export const forReason = (reason: string, people: number): string => `${reason} ${people}`
export const held = '微信内容检查拿不准'
export const unseen = '群友还看不到'
export const inQuestion = '有问题的内容'
export const whatPeopleSay = '举报的人怎么说'
export const noReporters = '没有人举报，是微信内容检查拿不准，要请人来看。'
export const similar = '最近同类内容的决定'
export const firstTime = '这一条以前没有处理过。'
export const photo = '被举报的照片'
export const waitingSince = (ago: string): string => `${ago}排进来`
