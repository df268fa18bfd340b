import type { GuardNote } from '../channel'
import { CHANNEL_NAMES } from '../labels'
import * as sources from '../sources'
import { note, type GuardFacts, type Look } from './facts'
import { standingOn, type Standing } from './standing'

type Office = 'association' | '12315' | 'court'
type Told = Pick<GuardNote, 'level' | 'detail' | 'instead'> | null

const RULE = [sources.TAKEN_ELSEWHERE]
const name = (office: Office): string => CHANNEL_NAMES[office]

const TAKES_UP: Record<Office, string> = { association: '受理', '12315': '受理', court: '立案' }

const to12315: Record<Standing, (office: Office) => Told> = {
  waiting: (office) => ({
    level: 'stop', detail: `${name(office)}${TAKES_UP[office]}了的同一争议，12315不予受理；${name(office)}不${TAKES_UP[office]}的，再来12315。`,
    instead: [`问清${name(office)}${TAKES_UP[office]}了没有，答复了就记下来`, `想改走12315的，先在${name(office)}撤回，把撤回的日期记下来`, '发现的是违法行为而不只是自己的争议，可以另外举报'],
  }),
  open: (office) => ({
    level: 'stop', detail: `${name(office)}那边还在进行。它受理或者处理过的同一争议，12315不予受理。`,
    instead: [`等${name(office)}的结果`, `想改走12315的，先在${name(office)}撤回，把撤回的日期记下来`, '发现的是违法行为而不只是自己的争议，可以另外举报'],
  }),
  handled: (office) => ({
    level: 'stop', detail: `${name(office)}已经处理过这件事。处理过的同一争议，12315不予受理。`,
    instead: office === 'court' ? ['按法院的文书办', '对结果有意见的，问清法院还能怎么办'] : ['向法院起诉，金额在限额内的走小额诉讼', '发现的是违法行为而不只是自己的争议，可以另外举报'],
  }),
  agreed: (office) => ({
    level: 'stop', detail: `在${name(office)}已经达成一致。同一争议，12315不予受理。`,
    instead: ['先看约定的事对方做到了没有', '没有做到的，请原来调解的地方督促，或者向法院起诉'],
  }),
  left: (office) => ({
    level: 'warn', detail: `${name(office)}受理过，后来撤回了。12315可能认为已经受理过。`,
    instead: [`留好在${name(office)}撤回的凭证`, '在材料里照实写撤回的日期和原因'],
  }),
  untouched: () => null,
}

const beside: Record<Standing, (office: Office) => Told> = {
  waiting: (office) => ({
    level: 'warn', detail: `已经向${name(office)}提交，还没有答复。同一争议先选一处，两处都处理的，会有一处停下来。`,
    instead: [`等${name(office)}的答复`, `要改走这一处，先问清${name(office)}怎样撤回`],
  }),
  open: (office) => ({
    level: 'warn', detail: `${name(office)}那边还在进行。同一争议先选一处，两处都处理的，会有一处停下来。`,
    instead: [`等${name(office)}的结果`, `要改走这一处，先问清${name(office)}怎样撤回`],
  }),
  handled: (office) => ({ level: 'know', detail: `${name(office)}处理过这件事。材料里照实写，附上那边的结果。`, instead: [] }),
  agreed: (office) => ({ level: 'warn', detail: `在${name(office)}已经达成一致。先看约定的事做到了没有。`, instead: ['约定没有做到的，留下凭证再往下走'] }),
  left: (office) => ({ level: 'know', detail: `${name(office)}受理过，后来撤回了。材料里照实写撤回的日期。`, instead: [] }),
  untouched: () => null,
}

const AFTER: Record<Office, readonly Office[]> = {
  '12315': ['association', 'court'],
  association: ['12315', 'court'],
  // A suit may follow every mediation that has ended.
  court: ['12315', 'association'],
}

const stops = (standing: Standing, office: Office): string =>
  standing === 'waiting' ? `已经向${name(office)}提交，先等它的答复` : `${name(office)}处理过或正在处理，12315不会受理`

const title = (level: GuardNote['level'], standing: Standing, office: Office): string =>
  level === 'stop' ? stops(standing, office) : level === 'warn' ? `${name(office)}那边还有一份` : `${name(office)}处理过这件事`

const look = (target: Office, { steps }: GuardFacts) => (office: Office): GuardNote[] => {
  const found = standingOn(office, steps)
  if (!found) return []
  const told = (target === '12315' ? to12315 : beside)[found.standing](office)
  return told ? [note('taken-elsewhere', told.level, { title: title(told.level, found.standing, office), detail: told.detail, instead: told.instead, sources: target === 'court' ? [sources.MEDIATION_ENDS, ...RULE] : RULE })] : []
}

/** Art. 16(2): what one office has taken up, 12315 refuses; and the other way round one at a time. */
export const takenElsewhere: Look = (channel, facts) =>
  channel === '12315' || channel === 'association' || channel === 'court' ? AFTER[channel].flatMap(look(channel, facts)) : []
