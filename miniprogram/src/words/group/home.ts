import type { GroupCard, GroupRow } from '@shouhou/shared/group'
import { sayAtMost99, sayCount } from '../numbers'
import { KIND_FACTS } from './kinds'
import { role as roles } from '../words'

export const notFound = '没有找到这个群'
export const notFoundDetail = '请从群列表或邀请卡片进入。'

export const ownerIs = (nickname: string): string => `群主 ${nickname}`
export const youAre = (role: GroupRow['role'] | null): string => (role === null ? '您以平台运营的身份在看' : `您是${roles[role]}`)

export const newSince = (cases: number, jielongs: number): string =>
  [cases > 0 && `${sayAtMost99(cases)} 个新案例`, jielongs > 0 && `${sayAtMost99(jielongs)} 个新接龙`].filter(Boolean).join('，')
export const newSinceDetail = '上次看过之后来的，都标着“新”。'
export const isNew = '新'

export const asked = '等您处理'
export const toDecide = (count: number, isMore: boolean): string => `${sayCount(count)}${isMore ? '+' : ''} 条内容等您看`
export const toDecideDetail = '被举报的，和内容检查拿不准的'
export const toVerify = '这个群在等认证'
export const toVerifyDetail = '核对主办单位和品牌'

export const jielongs = '正在接龙'
export const allJielongs = '全部接龙'
export const noJielongs = '还没有。同型号、同故障的人开一个，后来的人就能一起数进去。'
export const startedAgo = (ago: string): string => `${ago}开始`
export const closesIn = (ahead: string): string => `${ahead}截止`
export const people = (count: number): string => `${sayCount(count)} 人`
export const peopleAndMe = (count: number): string => `${sayCount(count)} 人，有我`

export const cases = '最近的案例'
export const allCases = '全部案例'
export const noCases = '还没有人报案例。点下面的“报故障”，两分钟写好第一个。'
export const hidden = '已隐藏'
export const checking = '检查中'
export const refused = '未通过检查'
export const solved = '已解决'
export const mine = '我的'

export const rules = '群规'
export const rulesWait = '群规正在检查，检查完就能看到。'

export const standards = '群里的标准'
export const standardDetail = '管理员定的，大家照着收集'

export const templates = '证据模板和话术'
export const templatesDetail = '群里的标准模板，和大家分享的'
export const articles = '维权知识'
export const articlesDetail = '规定和常见说法，证据怎么留'
export const pinned = '群里置顶的知识'
export const members = '成员'
export const history = '处理记录'
export const historyDetail = '举报、隐藏、恢复，每一步都在'
export const exports = '导出案例'
export const exportsDetail = '表格和导出台账'
export const settings = '群设置'
export const settingsDetail = (mayChange: boolean): string => (mayChange ? '群资料、邀请码、移交、退出' : '邀请码、退出')
export const report = '举报这个群'
export const reportDetail = '群名、简介或群规有问题，由平台来看'

export const start = '开接龙'
export const file = '报故障'

export const change = '去修改'
export const created = '群建好了'
export const createdDetail = '把邀请发给遇到同样问题的人，人到了就可以报故障、开接龙。'
export const waits = (isNew: boolean): string => (isNew ? '已提交，等待平台认证' : '等待平台认证')
export const waitsDetail = (kind: GroupCard['kind']): string => `${KIND_FACTS[kind].verification}结果会写在这里。`
export const notVerified = '没有通过平台认证'
export const notVerifiedDetail = (note: string): string =>
  `${note === '' ? '' : `平台的说明：${note}。`}这个群不能再用来请人加入和报案例；可以按说明改好之后重新建一个。`
export const textsChecking = '群名、简介和群规正在检查，检查完之前别人看到的是“名称正在检查的群”。'
export const textsRefused = '群资料没有通过内容检查'
export const textsRefusedDetail = '别人现在看不到群名、简介和群规。改一改再保存，会重新检查。'
export const textsHidden = '群资料被平台隐藏'
export const reason = (why: string): string => `原因：${why}`
