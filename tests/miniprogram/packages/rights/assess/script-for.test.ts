import { RuleId } from '@shouhou/shared/rights'
import { SHIPPED_TEMPLATES } from '@shouhou/shared/template'
import { scriptFor } from '../../../../../miniprogram/src/packages/rights/assess/script-for'

test('what the repairer owes is asked there, with a script that ships; everything else is the seller’s', () => {
  const scripts = RuleId.options.flatMap((rule) => (scriptFor(rule) ? [[rule, `shipped-script-${scriptFor(rule)}`]] : []))
  expect(scripts).toEqual([['R5', 'shipped-script-spare-phone'], ['R8', 'shipped-script-progress']])
  expect(scripts.filter(([, script]) => !SHIPPED_TEMPLATES.some(({ templateId }) => templateId === script))).toEqual([])
})
