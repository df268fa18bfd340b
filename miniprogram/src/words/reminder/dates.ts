import { DATE_LABELS, isOfficeDay, plannedDay, type Reminder } from '@shouhou/shared/reminder'
import { sayDay } from '../dates'

export const none = '眼下没有要记的日子'
export const noneDetail = '报了故障、记了送修或者投诉之后，能退能换到哪天、哪天可以要备用机、哪天该有答复，都会列在这里。'
export const fileCase = '报故障'

export const toCase = '看案例'
export const done = '办好了'
export const doneOf = (date: string): string => `办好了：${date}`
export const doneLine = ({ kind, day, safeDay }: Reminder): string => `已办好：${DATE_LABELS[kind]}（${sayDay(plannedDay({ day, safeDay }))}）`
export const undo = '还没办好'
export const undoOf = (date: string): string => `还没办好：${date}`

export const toPhone = '加到手机日历'
export const toPhoneOf = (date: string): string => `加到手机日历：${date}`
export const inCalendar = '已加到手机日历'
export const notInCalendar = '没有加成，请再试一次'
export const calendarShut = '还没有允许写手机日历'
export const calendarShutDetail = '允许之后回来再点一次。不允许也没关系，提醒照常在小程序里，也可以把日历文件发到聊天。'
export const openSettings = '去设置里允许'

const SENSES = { until: '到这天为止', from: '从这天起' } as const
export const entryTitle = ({ kind, model }: Reminder): string => `${DATE_LABELS[kind]}（${model}）`
export const entryAbout = ({ kind, says, sense, day, safeDay, sources }: Reminder): string =>
  [
    says,
    safeDay ? `稳妥日 ${sayDay(safeDay)}，法定日 ${sayDay(day)}` : `${isOfficeDay({ kind }) ? '最迟' : SENSES[sense]}：${sayDay(day)}`,
    ...sources.map(({ law, article, checkedOn }) => `${law}${article}（核验日期 ${sayDay(checkedOn)}）`),
  ].join('\n')

export const toCalendar = '全部存进日历'
export const calendarReady = '日历文件做好了'
export const calendarReadyDetail = '点下面的“发到聊天”，发给自己或“文件传输助手”，再用手机的日历打开。'
export const notWritten = '没有存下来，手机可能没有空间了。'
export const cannotSend = '这个版本的微信还不能把文件发到聊天。请更新微信，或者在浏览器里打开这一页下载。'
