import { sentOn, withArrived, withoutTaken } from '../../../../miniprogram/src/features/evidence/arrivals'

const piece = (evidenceId: string) => ({ evidenceId, kind: 'fault' as const, medium: 'photo' as const, name: `${evidenceId}.png`, note: '', isChecked: true, hiddenFor: null })

test('what arrives twice for a place is kept once, and beside what is there for others', () => {
  const once = withArrived({ 'file-case:g': [piece('a')] }, 'case:g:c', [piece('b')])
  expect(withArrived(once, 'case:g:c', [piece('b'), piece('d')])).toEqual({ 'file-case:g': [piece('a')], 'case:g:c': [piece('b'), piece('d')] })
})

test('what was taken is forgotten at its place alone, and a place where nothing is left with it', () => {
  const arrived = { 'file-case:g': [piece('a')], 'case:g:c': [piece('a'), piece('b')] }
  expect(withoutTaken(arrived, 'case:g:c', ['a'])).toEqual({ 'file-case:g': [piece('a')], 'case:g:c': [piece('b')] })
  expect(withoutTaken(arrived, 'file-case:g', ['a', 'unknown'])).toEqual({ 'case:g:c': [piece('a'), piece('b')] })
})

test('what arrived for a draft follows the case that was made of it', () => {
  expect(sentOn({ 'file-case:g': [piece('a')], 'case:g:c': [piece('b')] }, 'file-case:g', 'case:g:c')).toEqual({ 'case:g:c': [piece('b'), piece('a')] })
  expect(sentOn({}, 'file-case:g', 'case:g:c')).toEqual({})
})
