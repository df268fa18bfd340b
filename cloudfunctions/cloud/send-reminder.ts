import type { Day } from '@shouhou/shared'
import { dayAhead, titleOn } from '@shouhou/shared/reminder'
import { sayDay } from '@shouhou/shared/rights'
import { deviceName } from './device-name'
import type { ReminderDoc } from './documents'
import { sdk } from './sdk'

/** WeChat refuses longer ones. */
const THING_LIMIT = 20
const PATIENCE_MS = 4000
/** Nobody allowed it, or no more of it. */
const REFUSED = 43101

const thing = (text: string): { value: string } => {
  const characters = [...text]
  return { value: characters.length > THING_LIMIT ? `${characters.slice(0, THING_LIMIT - 1).join('')}…` : text }
}

/** Whose device is only said as its model: a message may be read over somebody's shoulder. */
const dataOf = ({ date, ...device }: ReminderDoc, today: Day) => {
  const day = dayAhead(date, today)
  return { thing1: thing(titleOn(date, day)), thing2: thing(deviceName(device)), date3: { value: sayDay(day) } }
}

/** Asks WeChat to carry it; the template has the fields 事项 thing1, 设备 thing2 and 日期 date3. */
export const sendReminder = async (reminder: ReminderDoc, { openid, templateId, today }: { openid: string; templateId: string; today: Day }): Promise<'sent' | 'refused' | 'down'> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const impatience = new Promise<never>((_resolve, reject) => { timer = setTimeout(() => reject(new Error('slow')), PATIENCE_MS) })
  const page = `packages/case/read/index?groupId=${reminder.groupId}&caseId=${reminder.caseId}`
  try {
    await Promise.race([sdk.openapi.subscribeMessage.send({ touser: openid, templateId, page, data: dataOf(reminder, today) }), impatience])
    return 'sent'
  } catch (error) {
    return (error as { errCode?: unknown } | null)?.errCode === REFUSED ? 'refused' : 'down'
  } finally {
    clearTimeout(timer)
  }
}
