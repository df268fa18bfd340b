import { addDays, type Day } from '../calendar'
import type { ChannelStep } from '../channel/channel'
import { DELAY, FIRST_DAY, SEVEN_WORKING_DAYS, SIXTY_DAYS } from '../rights/sources'
import type { LegalDate } from './reminder'

/** As `addWorkingDays` of the working days: `isGuess` when a year is touched whose holidays nobody has announced. */
export type AddWorkingDays = (day: Day, days: number) => { day: Day; isGuess: boolean }

const DECIDES_WITHIN = 7
const MEDIATES_FOR = 60
const ANSWERS_WITHIN = 15

const from = { sense: 'from', safeDay: null, caution: '' } as const

const cautionFor = (day: Day): string => `${day.slice(0, 4)} 年的放假安排还没有公布，这一天是按周末推算的，可能晚几天`

const acceptance = ({ stepId, takenOn }: ChannelStep, addWorkingDays: AddWorkingDays): LegalDate => {
  const { day, isGuess } = addWorkingDays(takenOn, DECIDES_WITHIN)
  return {
    ...from, kind: 'acceptance', key: `acceptance-${stepId}-${day}`, day,
    says: '12315 最迟这一天决定是否受理，从收到投诉的第二天起数 7 个工作日，收到得晚就往后算；过了这天没有消息，可以凭投诉编号去问',
    sources: [SEVEN_WORKING_DAYS, FIRST_DAY],
    caution: isGuess ? cautionFor(day) : '',
  }
}

const mediation = ({ stepId, answers }: ChannelStep): LegalDate[] => {
  const [acceptedOn] = answers.filter(({ state }) => state === 'accepted').map(({ on }) => on).sort()
  if (acceptedOn === undefined) return []
  const day = addDays(acceptedOn, MEDIATES_FOR)
  return [{
    ...from, kind: 'mediation', key: `mediation-${stepId}-${day}`, day,
    says: '12315 的调解最迟到这一天，鉴定的时间不算在内，最后一天是节假日就顺延；过了这天没有达成协议，调解就终止了，可以考虑仲裁或者起诉',
    sources: [SIXTY_DAYS, FIRST_DAY],
  }]
}

const delay = ({ stepId, takenOn }: ChannelStep): LegalDate => {
  const day = addDays(takenOn, ANSWERS_WITHIN + 1)
  return {
    ...from, kind: 'channel-answer', key: `channel-answer-${stepId}-${day}`, day,
    says: '向经营者提出修理、更换或者退货的要求超过 15 日还没有处理，可以主张这是故意拖延',
    sources: [DELAY, FIRST_DAY],
  }
}

/**
 * The clock of one way that was taken, as far as a rule sets one: none for a 消费者协会, 黑猫, the media and a court. Nothing
 * of what is over: an answer ends a wait.
 */
export const channelDates = (step: ChannelStep, addWorkingDays: AddWorkingDays): LegalDate[] => {
  const { channel, state } = step
  if (channel === '12315') {
    if (state === 'sent') return [acceptance(step, addWorkingDays)]
    return ['accepted', 'answered', 'mediating'].includes(state) ? mediation(step) : []
  }
  const isAnsweredTo = channel === 'brand' || channel === 'platform'
  return isAnsweredTo && (state === 'sent' || state === 'accepted') ? [delay(step)] : []
}
