import { hasRoom, MEMBERS_LIMIT } from '@shouhou/shared/group'

test('the last place is given, the next person is told the limit', () => {
  expect(hasRoom(MEMBERS_LIMIT - 1)).toEqual({ ok: true, value: null })
  expect(hasRoom(MEMBERS_LIMIT)).toEqual({ ok: false, error: { code: 'group/full', limit: 5000 } })
})
