import type { GroupView } from '@shouhou/shared/group'
import { role as roles } from '../words'

export const appName = '售后接龙'
export const shareTitle = (group: string): string => `${group}：同样的故障，一起报`

export const whichGroup = '报到哪个群'
export const noGroup = '先加入一个群'
export const noGroupDetail = '案例报到群里，同型号、同故障的人才能看到您。在微信群里点开别人分享的卡片就能加入；也可以向群主要 8 位邀请码，或者自己建一个群。'
export const answersWait = '您刚才在权益里的回答都在，进了群接着填。'
export const joinByCode = '用邀请码加入'
export const createGroup = '自己建一个群'
export const staffOnlyReads = '官方人员只看案例，不报案例'
export const peopleIn = (people: string): string => `${people} 人`

export const outside = '您还不在这个群里'
export const outsideDetail = '加入之后就能把故障报到这里。'
export const joinThisGroup = '加入这个群'
export const otherGroup = '换一个群'
export const changeGroup = '换群'
export const goesTo = (kind: string): string => `报到这个群 · ${kind}`

export const mayNot = ({ verification, role }: Pick<GroupView, 'verification' | 'role'>): string => {
  if (verification === 'waiting') return '这个群还在等平台认证，认证之后才能报案例。'
  if (verification === 'refused') return '这个群没有通过平台认证，不能报案例。'
  return role ? `${roles[role]}在这个群里不报案例。` : '您在这个群里的身份不能报案例。'
}

export const next = '下一步'
export const back = '上一步'
export const submit = '提交'
export const submitAndJoin = '提交并加入'
export const submitAndWait = '提交并排候补'
export const stillSending = '还有证据在上传，请等传完再提交'

export const resumed = (when: string): string => `接着上次写的，${when}保存。`
export const filledByRights = '按您在权益里答的填好了，请看一遍。'
export const restFilledByRights = '空着的，按您在权益里答的填好了。'
export const otherFaultBegun = '这是上次没报完的另一个故障，没有动它。要报刚才在权益里答的，点重新开始。'
export const startAgain = '重新开始'
export const startAgainTitle = '重新开始？'
export const startAgainConsequence = '这里还没提交的内容会清空，不能恢复。'
export const clear = '清空'

export const usesTemplate = (title: string): string => `正在用模板“${title}”。没填的行提交时会去掉。`
export const joinsWithIt = (title: string): string => `提交时就加入“${title}”。`
export const toMend = (places: number): string => `这一步有 ${places} 处要改，已在下面标出。`
export const toMendHere = (places: number): string => `有 ${places} 处要补，已在下面标出。`
export const notFiled = '还没有提交'
export const allKept = (why: string): string => `${why}写下的都还在，可以再点一次提交。`
export const fileAlone = '只提交案例，不加入接龙'
export const lostEvidence = (why: string): string => `${why}已经失效的去掉了，请看一下是否要重新添加。`
export const evidenceNote = '没有也可以先提交，以后随时能补。原件只有您打得开，别人看到的是去掉拍摄地点的副本。'

export const lookOnce = '提交前看一眼'
export const sentTo = '提交到'
export const machine = '机器'
export const fault = '故障'
export const boughtOn = (day: string): string => `${day}买的`
export const faultSince = (day: string): string => `${day}开始坏`
export const answersStay = '您在权益里的回答也都留着：提交以后，点“看看能要求什么”就能存到这个案例里。'
export const evidence = '证据'
export const notYet = '还没有填'
export const pieces = (count: number, have: number): string => `${count} 份，三件套有 ${have} 件`
export const noPieces = '还没有，以后可以补'
/** Of files that have not arrived when it is filed. */
export const follow = (count: number): string => `${count} 份没传完，提交后会接着传到案例里`
export const chooseAgainLater = (count: number): string => `${count} 份要再选一次，提交后可以在案例里补`
export const alsoJoins = '同时加入接龙'
export const doesNotFit = (title: string): string => `“${title}”收的型号或故障和您填的不同，提交时不会加入。`
export const watchdogs = '监督群'
export const sharedWith = (count: number): string => (count > 0 ? `分享给 ${count} 个` : '不分享')

export const people = (count: string): string => `${count} 人`
export const sameAsYou = '和您一样'
export const laidOut = '已经按这个接龙填好'
export const goesToGroup = (group: string): string => `报到“${group}”`
export const oneSentence = '您的情况，一句话'
export const whenOptional = '再填时间（选填）'
export const restLater = '证据、店铺、维修经过，提交以后随时能在案例里补。'
export const otherMachine = '不是这台机器，或想一次写全'
export const waitsWithIt = (seats: string): string => `${seats}。提交就排上候补，有人退出会自动递补。`
export const reportOther = '报别的故障'
export const lookAtJielong = '看这个接龙'
export const inAlready = '您已经在这个接龙里'
export const inAlreadyDetail = '一个人算一次，不用再报。'
export const shut = '这个接龙不再收新的人'
export const shutDetail = '案例还可以照常报到群里，以后有同样的接龙再加入。'
export const gone = '没有找到这个接龙'
export const goneDetail = '可能已经被隐藏。案例还可以照常报到群里。'
export const fileAnyway = '照常报案例'

export const filed = '案例已提交'
export const filedInto = (device: string, fault: string, group: string): string => `${device} · ${fault}，报到“${group}”`
export const beingChecked = '正在做内容检查，通过后群里的人就能看到。'
export const seeMyCase = '看我的案例'
export const seeJielong = '看接龙'
export const seeJielongOf = (title: string): string => `看接龙：${title}`
export const joined = (title: string): string => `您已加入接龙“${title}”`
export const waiting = (title: string, before: string): string => `接龙“${title}”满了，您在候补，前面还有 ${before} 人`
export const nextIsEvidence = '接下来，把证据补上'
export const evidenceLater = '随时能补，原件只有您打得开。'
export const addEvidence = '去补证据'
export const seeRights = '看看能要求什么'
export const seeRightsDetail = '退货、换货、免费修，各凭哪一条，到哪天为止，要准备什么。'
export const seeRightsVerb = '去看看'
export const findOthers = '找到更多同样的人'
export const findOthersDetail = '把群发给遇到同样问题的人。人数、证据放在一起，看得更清楚。'
export const oneMore = '再报一个'
export const peopleInJielong = (count: string, title: string): string => `${count} 人在接龙“${title}”`
export const mayWait = (seats: string): string => `${seats}。可以排候补，有人退出会自动递补。`
export const joinWithThis = '用刚才的案例加入，把您也数进去。'
export const wait = '排候补'
export const join = '加入这个接龙'
export const look = '看看'
export const noJielong = '还没有同型号同故障的接龙'
export const startOne = '开一个，后来的人就能一起数进去。'
export const start = '开接龙'
