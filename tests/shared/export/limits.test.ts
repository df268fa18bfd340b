import { canExport, EXPORT_LIMIT } from '@shouhou/shared/export'

test('a file has one case at least and no more than the function has time for', () => {
  expect(canExport(0)).toEqual({ ok: false, error: { code: 'export/nothing' } })
  expect(canExport(1)).toEqual({ ok: true, value: null })
  expect(canExport(EXPORT_LIMIT)).toEqual({ ok: true, value: null })
  expect(canExport(EXPORT_LIMIT + 1)).toEqual({ ok: false, error: { code: 'export/too-many', limit: 20_000 } })
})
