import type { CaseEvent, CaseView } from '@shouhou/shared/case'
import { itemsOf } from '../../../../miniprogram/src/features/case/read/time-line-items'

const author = { personId: 'p-lin', nickname: '小林' }
const admin = { personId: 'p-wang', nickname: '王姐' }
const NOW = Date.UTC(2026, 10, 22, 4, 0)
const HOUR = 3_600_000

const event = (what: CaseEvent['what'], hoursAgo: number, facts: Partial<CaseEvent> = {}): CaseEvent => ({ at: NOW - hoursAgo * HOUR, by: author, what, detail: '', ...facts })
const told = (events: CaseEvent[], isMine = true) =>
  itemsOf({ author, isMine, events } as unknown as CaseView, NOW).map(({ title, detail, when }) => [title, detail, when])

test('who did it is 我 to its author, and has a name to everybody else', () => {
  const events = [event('filed', 2)]
  expect(told(events)).toEqual([['我 提交了案例', '', '今天 10:00']])
  expect(told(events, false)).toEqual([['小林 提交了案例', '', '今天 10:00']])
})

test('what came in on one day is one thing that happened, with every kind once and the time of the last', () => {
  const events = [
    event('filed', 40), event('evidence-added', 3, { detail: '购买凭证' }), event('evidence-added', 2, { detail: '故障证据、购买凭证' }), event('evidence-added', 1, { detail: '故障证据' }),
  ]
  expect(told(events).slice(1)).toEqual([['我 补充了证据', '购买凭证、故障证据', '今天 11:00']])
})

test('evidence of another day, or with something in between, stands by itself', () => {
  const events = [event('evidence-added', 30), event('evidence-added', 4), event('changed', 3, { detail: '型号' }), event('evidence-added', 2)]
  expect(told(events).map(([title]) => title)).toEqual(['我 补充了证据', '我 补充了证据', '我 修改了案例', '我 补充了证据'])
})

test('a decision names its reason, and who decided where that is known', () => {
  const events = [event('hidden', 3, { by: null, detail: '有别人的电话' }), event('restored', 2, { by: admin })]
  expect(told(events)).toEqual([
    ['管理员 隐藏了这个案例', '原因：有别人的电话', '今天 09:00'],
    ['王姐 恢复了这个案例', '', '今天 10:00'],
  ])
})

test('of what happened at one moment, it was filed first', () => {
  const events = [event('joined', 2, { detail: '青禾 X1 绿线' }), event('shared', 2, { detail: '电视台' }), event('filed', 2)]
  expect(told(events)[0]?.[0]).toBe('我 提交了案例')
})

test('kinds have the names that people know, for who repaired and for where one went', () => {
  const events = [event('dropped-off', 4, { detail: 'authorised' }), event('picked-up', 3, { detail: 'atHome' }), event('channel-taken', 2, { detail: '12315' }), event('channel-answered', 1, { detail: 'heimao' })]
  expect(told(events).map(([title, detail]) => [title, detail])).toEqual([
    ['我 送去维修', '授权维修'], ['我 取机', '上门维修'], ['我 反映了问题', '全国12315平台'], ['我 收到了答复', '黑猫投诉'],
  ])
})
