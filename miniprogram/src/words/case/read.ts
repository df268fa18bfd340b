import { CASE_STATE_LABELS, type CaseEvent, type CaseView } from '@shouhou/shared/case'
import { EVIDENCE_KIND_LABELS, type EvidenceKind } from '@shouhou/shared/evidence'

export const shareTitle = '售后接龙：一个故障案例'
export const notFound = '没有找到这个案例'
export const fromList = '请从案例列表进入。'
export const notShown = '可能已被撤回，或者没有向您公开。'
export const toCases = '看群里的案例'
export const joinFirst = '加入群才能看这个案例'
export const joinFirstDetail = '加入之后能看到案例，也能把自己的数进去。'
export const joinByCodeDetail = '加入要有邀请码，请向群主或者发给您链接的人要。'
export const join = '加入这个群'
export const haveCode = '我有邀请码'
export const outside = '您已不在这个群里。案例还是您的，可以补证据、修改，也可以标为已解决。'

/** '未解决 · 下一步：补上购买凭证'. */
export const nextIs = (verb: string): string => `下一步：${verb}`
export const state = (of: CaseView['state']): string => CASE_STATE_LABELS[of]
export const filedBy = (who: string, when: string): string => `${who} · ${when}提交`
export const me = '我'
export const wants = (wishes: string): string => `想要${wishes}`
export const since = (day: string): string => `${day}开始`
export const outcome = (what: string): string => `结果：${what}`

export const hidden = '管理员隐藏了这个案例'
export const hiddenFor = (reason: string): string => `原因：${reason}。`
export const hiddenMine = (owner: string): string => `现在只有您和管理员看得到。改好以后，在群里联系群主${owner}，请对方恢复。`
export const hiddenOther = '群里其他人看不到。'
export const refused = '没有通过内容检查'
export const refusedDetail = '现在别人看不到。请修改文字，去掉广告、联系方式或攻击别人的话，保存后会重新检查。'
export const beingChecked = '正在做内容检查'
export const beingCheckedDetail = '通过之后群里的人才看得到，一般很快。'

export const reopenVerb = '又出问题了，重新打开'
export const addVerb = (kind: EvidenceKind): string => `补上${EVIDENCE_KIND_LABELS[kind]}`
export const findVerb = '看谁和我一样'
export const findWhy = '证据齐了。参加或开一个接龙，和同样情况的人放在一起看。'
export const solveVerb = '标为已解决'
export const solveWhy = '证据齐了，也在接龙里。有结果了就标为已解决，让别人知道结果。'
export const sameVerb = '我也是，报故障'

export const reopenTitle = '重新打开？'
export const reopenConsequence = '案例会回到“未解决”，群里的人看得到。'
export const reopen = '打开'
export const reopened = '已重新打开'

export const timeLine = '时间线'
export const seeAll = (count: number): string => `看全部 ${count} 条`
export const admin = '管理员'
export const reason = (why: string): string => `原因：${why}`

/** What happened, after the name of who did it. */
export const happened: Record<CaseEvent['what'], string> = {
  filed: '提交了案例',
  changed: '修改了案例',
  'evidence-added': '补充了证据',
  'evidence-removed': '撤回了证据',
  joined: '参加了接龙',
  left: '退出了接龙',
  solved: '标为已解决',
  reopened: '重新打开了案例',
  hidden: '隐藏了这个案例',
  restored: '恢复了这个案例',
  shared: '分享给了监督群，不含 IMEI 和订单号',
  'identifiers-shared': '分享给了监督群，含 IMEI 和订单号',
  'sharing-withdrawn': '撤回了给监督群的分享',
  'dropped-off': '送去维修',
  'picked-up': '取机',
  'channel-taken': '反映了问题',
  'channel-answered': '收到了答复',
}

export const evidence = '证据'
export const editEvidence = '添加或删除'
export const doneEditing = '完成'
export const layers = '每份证据存两层：封存的原件只有您打得开；群里的人看到的是公开副本，去掉了拍摄时间、地点等信息，内容检查通过后才显示。'
export const noEvidence = '还没有可以看的证据。'
export const underWay = (files: number): string => `还有 ${files} 个文件在上传。可以先看别的，传好会自己放进案例。`
export const putAgain = '再放一次'
export const notPutIn = (why: string): string => `${why}证据已经传好，还没有放进案例。`

export const wish = '想要什么'
export const wishMine = '我想要什么'
export const story = '经过'
export const steps = '怎样会出现'
export const tried = '已经试过'
export const machine = '机器'
export const showMachine = '展开机器信息'
export const hideMachine = '收起机器信息'
export const facts = {
  storage: '存储容量', systemVersion: '系统版本', boughtOn: '购买日期', channel: '购买渠道', shop: '店铺', price: '价格', invoice: '发票',
  imei: 'IMEI', myImei: 'IMEI（只有您看得到）', orderNumber: '订单号', myOrderNumber: '订单号（只有您看得到）',
} as const
export const boughtOn = (day: string): string => `${day}买的`

export const jielongs = '所在的接龙'
export const myCase = '我的案例'
export const edit = '修改内容'
export const editLeft = '上次改到一半，点开接着改'
export const report = '举报这个案例'
export const changeLeft = '有没保存的修改'
export const changeLeftDetail = '下面还是原来的内容。'
export const goOn = '接着改'

export const solve = '标为已解决'
export const solved = '已标为解决'
export const result = '结果怎样'
export const resultMissing = '请写下结果'
export const resultHint = '例如：门店免费换了屏幕，用了 9 天。群里的人会看到。以后又出问题，可以重新打开。'

export const stillAhead = '还没到的日子'
export const alreadyWas = '已经发生的'
export const allDates = '全部日子'
export const safeAndLegal = (safe: string, legal: string): string => `稳妥日 ${safe} · 法定日 ${legal}`
export const fromDay = (day: string): string => `${day}起`
export const atTheLatest = (day: string): string => `最迟 ${day}`
export const lastDay = (day: string): string => `最后一天 ${day}`

/** What its author keeps beside the case. */
export const tools = '只有您看得到'
export const rights = '能要求什么'
export const rightsDetail = '退、换、修各凭哪一条，到哪天为止'
export const repairLog = '维修记录'
export const repairsDetail = '送修、催修、取机，各记一笔'
export const times = (count: number): string => `${count} 次`
export const channels = '投诉进度'
export const channelsDetail = '可以找谁，先找谁，要等多久'
export const articles = '查同类问题的说法'
export const articlesDetail = '每一篇都写明依据和核验日期'
export const atProvider = (provider: string, days: number, isOver: boolean): string => (isOver ? `${provider}，修了 ${days} 天` : `${provider}，在修第 ${days} 天`)

export const spareVerb = '去要备用机'
export const askVerb = '看现在能要求什么'
export const nthDayIn = (days: number): string => `送修第 ${days} 天。`
export const chaseVerb = '催一次，记下来'
export const promiseIsOver = (day: string, late: number): string => `说好${day}修好，已经过了 ${late} 天。问一句，把对方怎么答的记下来。`
export const logVerb = '记维修进度'
export const inRepairWhy = (days: number): string => (days === 0 ? '今天刚送修。对方说了什么，当天记一句。' : `送修第 ${days} 天。对方说了什么，当天记一句。`)
export const checkVerb = '取机后逐项检查'
export const checkWhy = '刚修好的这几天最容易看出问题，看一遍再放心。'
