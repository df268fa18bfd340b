import { sayDay } from '../../rights/say-day'
import type { GuardNote } from '../channel'
import { CHANNEL_NAMES, STEP_STATE_LABELS } from '../labels'
import * as sources from '../sources'
import { note, type Look } from './facts'
import { standingOf, standingOn } from './standing'

const again = (level: GuardNote['level'], detail: string, instead: string[]): GuardNote[] =>
  [note('twice', level, { title: '这一处已经有一份', detail, instead, sources: level === 'stop' ? [sources.TAKEN_ELSEWHERE] : [sources.WAYS_TO_SETTLE] })]

/** The same way once more: 12315 refuses what it has handled itself; elsewhere it is one file to go on with. */
export const twice: Look = (channel, { steps }) => {
  const found = standingOn(channel, steps)
  if (!found) return []
  const { step: { takenOn, state }, standing } = found
  const before = `${sayDay(takenOn)}已经向${CHANNEL_NAMES[channel]}提交过，现在是：${STEP_STATE_LABELS[state]}。`
  if (channel === '12315') {
    if (standing === 'untouched') return again('warn', `${before}再提之前，看清上一次为什么没有进行下去。`, ['材料不齐的补齐再提', '该别的地方管的，交到那里'])
    if (standing === 'left') return again('warn', `${before}受理过又撤回的，可能不再受理。`, ['写明当时为什么撤回、现在有什么变化'])
    return again('stop', `${before}同一争议不会受理第二次。`, standing === 'open' || standing === 'waiting' ? ['补充的材料交到原来那一份里'] : ['向法院起诉', '发现的是违法行为而不只是自己的争议，可以另外举报'])
  }
  const isThere = steps.some((one) => one.channel === channel && ['open', 'waiting'].includes(standingOf(one)))
  if (!isThere) return []
  return again(channel === 'association' || channel === 'court' ? 'warn' : 'know', before, ['用原来的编号补充材料或者追问'])
}
