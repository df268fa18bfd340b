import { FaultCode } from '@shouhou/shared/case'
import { CHECK_LABELS, CHECKLIST, CheckItem } from '@shouhou/shared/repair'

const itemsOf = (model: string, faultCode: FaultCode) => CHECKLIST(model, faultCode).flatMap(({ items }) => items)

test.each(FaultCode.options)('for %s everything stands once, in groups that are not empty', (faultCode) => {
  const items = itemsOf('青禾 X1', faultCode)
  expect(new Set(items).size).toBe(items.length)
  expect(CHECKLIST('青禾 X1', faultCode).every((group) => group.items.length > 0)).toBe(true)
  const rare: CheckItem[] = ['hinge', 'water']
  expect(CheckItem.options.filter((item) => !items.includes(item) && !rare.includes(item))).toEqual([])
})

test.each([['DISP.GREEN', 'display'], ['TOUCH.FAIL', 'touch'], ['BATT.DRAIN', 'charging'], ['CAM.FOCUS', 'backCamera'], ['NET.GPS', 'location'], ['BODY.WATER', 'water']] as const)('what %s was about comes first', (faultCode, item) => {
  const [first] = CHECKLIST('青禾 X1', faultCode)
  expect([first?.title, first?.items[0]]).toEqual(['这次修的', item])
})

test.each([['青禾 Fold 2', true], ['云杉 Flip', true], ['山岚 折叠屏', true], ['青禾 X1', false], ['Find X7', false]])('%s has a hinge: %s', (model, has) => {
  expect(itemsOf(model, 'DISP.GREEN').includes('hinge')).toBe(has)
})

test('water is asked about only where the maker speaks of it, or the fault does', () => {
  expect([itemsOf('青禾 X1', 'OTHER'), itemsOf('青禾 X1 IP68', 'OTHER'), itemsOf('青禾 X1', 'BODY.WATER')].map((items) => items.includes('water'))).toEqual([false, true, true])
})

test('everything has a name of its own', () => {
  expect(new Set(Object.values(CHECK_LABELS)).size).toBe(CheckItem.options.length)
})
