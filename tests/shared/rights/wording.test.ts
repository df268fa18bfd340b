import fc from 'fast-check'
import { assess, DISCLAIMER, faultRowOf, RuleId, rightsDates, sources, THREE_GUARANTEES, COMPONENT_LABELS, CONFIDENCE_LABELS, EXCLUSION_LABELS, REMEDY_LABELS, STRENGTH_LABELS, type Source } from '@shouhou/shared/rights'
import { FaultCode } from '@shouhou/shared/case'
import { anyDay, anyFacts, likelyFacts } from './any-facts'

// The same on every run: enough that every rule speaks.
const cases = fc.sample(fc.tuple(fc.oneof(anyFacts, likelyFacts), anyDay), { numRuns: 700, seed: 20_261_122 })
const conclusions = cases.flatMap(([facts, on]) => assess(facts, on).conclusions)
const dates = cases.flatMap(([facts]) => rightsDates(facts))
const labels = [COMPONENT_LABELS, CONFIDENCE_LABELS, EXCLUSION_LABELS, REMEDY_LABELS, STRENGTH_LABELS].flatMap((each) => Object.values(each))
const cited = Object.values(sources) as Source[]
const spoken = [...new Set([
  ...conclusions.flatMap(({ says, next, proof, notes, amounts }) => [says, next, ...proof, ...notes, ...amounts.map(({ how }) => how)]),
  ...dates.flatMap(({ says, caution }) => [says, caution]),
  ...FaultCode.options.map((code) => faultRowOf(code).hint),
  ...labels,
  ...cited.flatMap(({ law, article, says }) => [law, article, says]),
  DISCLAIMER,
])]

test('every rule has spoken', () => {
  expect(RuleId.options.filter((rule) => !conclusions.some((conclusion) => conclusion.rule === rule))).toEqual([])
})

// What the source documents or the web say and the law does not, what threatens, and what promises.
test.each([
  /[5五]\s?[天日][^。]{0,8}备用机|备用机[^。]{0,8}[5五]\s?[天日]/, /16\.8/, /小额诉讼/, /1万元|一万元/, /坏点/, /85\s?%/, /媒体|曝光/, /同时投诉|同时向/, /(45|四十五)\s?个工作日/, /退责任规定/, /第20号/,
  /不赔|必须|否则|后果|追究|起诉你|骗子|黑心|垃圾|投诉到底/, /保证(退|换|赔|能)|一定(能|会|可以)|肯定|包(退|换|赢)|胜诉|稳赢|100%/, /[！!]/, /[你]/, /undefined|null|NaN|\[object/, /。。|，，|；。/,
])('nothing that is said matches %s', (wrong) => {
  expect(spoken.filter((text) => wrong.test(text))).toEqual([])
})

test('a person is told what may be asked, never what the other side has to pay', () => {
  const saying = new Set(conclusions.filter(({ claims }) => claims.length > 0).map(({ says }) => says))
  expect([...saying].filter((says) => !/可以/.test(says))).toEqual([])
})

test('sentences are short enough to read with a broken phone in the hand', () => {
  const long = spoken.flatMap((text) => text.split(/[。；：]/)).filter((sentence) => sentence.length > 60 && !cited.some(({ says }) => says.includes(sentence)))
  expect(long).toEqual([])
})

test('the regulation that was read in mirrors is cited by number from 11 to 19 only, and says that it was', () => {
  const mirrored = cited.filter(({ law }) => law === THREE_GUARANTEES)
  expect(mirrored.filter(({ article }) => !/^第十[一二三四五六七八九]条$/.test(article) && /[第条\d]/.test(article))).toEqual([])
  expect(mirrored.filter(({ says, confidence }) => confidence !== 'B' || !says.includes('据公开镜像文本，以官方发布为准'))).toEqual([])
  expect(cited.filter(({ law, confidence }) => law !== THREE_GUARANTEES && confidence !== 'A')).toEqual([])
})

test('no sentence names an article that is not among its sources', () => {
  const unsourced = conclusions.flatMap(({ says, next, notes, sources: own }) => [says, next, ...notes].flatMap((text) =>
    [...text.matchAll(/第[一二三四五六七八九十百]+条/g)].filter(([article]) => !own.some((source) => source.article === article)).map(() => text)))
  expect(unsourced).toEqual([])
})

test('a conclusion cites no source twice', () => {
  for (const { rule, sources: own } of conclusions) expect([rule, new Set(own.map(({ law, article, says }) => law + article + says)).size]).toEqual([rule, own.length])
})
