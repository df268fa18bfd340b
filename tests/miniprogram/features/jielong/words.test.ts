import type { JielongRow } from '@shouhou/shared/jielong'
import { sayPremium } from '../../../../miniprogram/src/words/jielong/price'
import { isFull, sayDeadlineShort, sayEnd, saySeats, sayStanding, whyShut } from '../../../../miniprogram/src/words/jielong/standing'
import { sayMachine, shareTitle } from '../../../../miniprogram/src/words/jielong/subject'

const NOW = Date.parse('2026-11-22T04:00:00.000Z')
const DAY_MS = 86_400_000

const row = (changes: Partial<JielongRow> = {}): JielongRow => ({
  jielongId: 'j-1', groupId: 'g-1', groupName: '青禾 X1 互助群', kind: 'fault', title: '青禾 X1 绿屏/绿线', brand: '青禾', model: 'X1', faultCode: 'DISP.GREEN', part: '',
  people: 43, waiting: 0, capacity: 50, seatsLeft: 7, closesAt: null, state: 'open', startedAt: NOW, isJoined: false, review: { check: 'passed', hidden: null }, ...changes,
})

test('a premium is said in percent with one digit, halves away from zero', () => {
  expect([1585, 4070, 3348, 0, -320, -3, 100_000].map(sayPremium)).toEqual(['15.9%', '40.7%', '33.5%', '0.0%', '−3.2%', '0.0%', '1000.0%'])
})

test('a seat that came free is not free for a newcomer while others wait for it', () => {
  expect(isFull(row({ seatsLeft: 1, waiting: 2 }))).toBe(true)
  expect(isFull(row({ seatsLeft: 1 }))).toBe(false)
  expect(isFull(row({ capacity: null, seatsLeft: null }))).toBe(false)
  expect(saySeats(row())).toBe('名额 50 人，还剩 7 个')
  expect(saySeats(row({ seatsLeft: 0, waiting: 3 }))).toBe('名额 50 人，已满，3 人候补')
  expect(saySeats(row({ seatsLeft: 0 }))).toBe('名额 50 人，已满')
  expect(saySeats(row({ capacity: null, seatsLeft: null }))).toBe('')
})

test('full is no reason not to come: there is the waiting list; late, closed and archived are, each said as what it is', () => {
  expect(whyShut(row({ seatsLeft: 0 }), NOW)).toBe('')
  expect(whyShut(row({ state: 'closed' }), NOW)).toContain('已经结束')
  expect(whyShut(row({ state: 'closed', closesAt: NOW - DAY_MS }), NOW)).toContain('2026年11月21日 12:00 截止')
  expect(whyShut(row({ state: 'archived', closesAt: NOW - DAY_MS }), NOW)).toContain('归档')
})

test('what has no end says nothing about it; what has one says when, and once it is over why', () => {
  expect(sayEnd(row(), NOW)).toBe('')
  expect(sayEnd(row({ closesAt: NOW + 3 * DAY_MS }), NOW)).toBe('2026年11月25日 12:00 截止（3 天后）')
  expect(sayEnd(row({ state: 'closed' }), NOW)).toBe(whyShut(row({ state: 'closed' }), NOW))
})

test('a row past its last day says when that was, also once it is closed', () => {
  expect(sayDeadlineShort(row({ closesAt: NOW - DAY_MS }), NOW)).toBe('已在 2026年11月21日 12:00 截止')
  expect(sayDeadlineShort(row({ state: 'closed', closesAt: NOW - DAY_MS }), NOW)).toBe('已在 2026年11月21日 12:00 截止')
  expect(sayDeadlineShort(row({ state: 'closed' }), NOW)).toBe('不再收新的人')
  expect(sayDeadlineShort(row(), NOW)).toBe('')
})

test('a row says in one word how it stands', () => {
  expect([row(), row({ seatsLeft: 0 }), row({ state: 'closed' }), row({ state: 'archived' }), row({ isJoined: true, state: 'closed' })].map(sayStanding))
    .toEqual(['', '已满', '已结束', '已归档', '已加入'])
})

test('what the title says already is not said again, and a sign-up has no machine', () => {
  expect(sayMachine(row())).toBe('')
  expect(sayMachine(row({ title: '大家来数一数' }))).toBe('青禾 X1 · 绿屏/绿线')
  expect(sayMachine(row({ kind: 'price', faultCode: null, part: '屏幕总成', title: '青禾 X1 屏幕总成 维修报价' }))).toBe('')
  expect(sayMachine(row({ kind: 'signup', brand: '', model: '', faultCode: null }))).toBe('')
})

test('the card in the chat begins with the number, in the words of its kind', () => {
  expect(shareTitle(row())).toBe('43 人遇到同样的问题：青禾 X1 绿屏/绿线')
  expect(shareTitle({ kind: 'price', people: 9, title: '屏幕报价' })).toBe('9 人报了价：屏幕报价')
  expect(shareTitle({ kind: 'signup', people: 0, title: '周六见' })).toBe('周六见：来报名')
})
