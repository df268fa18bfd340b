import { FaultCode } from '@shouhou/shared/case'
import { ARTICLES, TOPIC_LABELS, type Article } from '@shouhou/shared/knowledge'
import { TOPICS } from '@shouhou/shared/knowledge'
import { CHECKED_ON, faultRowOf, Source, sources } from '@shouhou/shared/rights'
import * as channels from '../../../shared/channel/sources'
import * as more from '../../../shared/knowledge/sources'

const named = ARTICLES.map((article) => [article.articleId, article] as const)
const wholeText = ({ title, answer, passages, words }: Article) => [title, answer, ...passages.flatMap(({ heading, text }) => [heading, text]), ...words].join('\n')
const KNOWN = new Set([sources, channels, more].flatMap((list) => Object.values<Source>(list)).map((source) => JSON.stringify(source)))

test('every article has its own id and title, and every topic has some', () => {
  expect(new Set(ARTICLES.map(({ articleId }) => articleId)).size).toBe(ARTICLES.length)
  expect(new Set(ARTICLES.map(({ title }) => title)).size).toBe(ARTICLES.length)
  expect([...new Set(ARTICLES.map(({ topic }) => topic))].sort()).toEqual([...TOPICS].sort())
  expect(Object.keys(TOPIC_LABELS).sort()).toEqual([...TOPICS].sort())
})

test.each(named)('%s is short, answers at once, and says when it was checked', (_id, { title, answer, passages, checkedOn, topic, articleId }) => {
  expect(title.length).toBeLessThanOrEqual(32)
  expect(answer.length).toBeLessThanOrEqual(130)
  expect(answer).toMatch(/。$/)
  expect(passages.length).toBeGreaterThanOrEqual(1)
  expect(passages.length).toBeLessThanOrEqual(5)
  expect(passages.filter(({ heading, text }) => heading.length > 14 || text.length > 170 || !text.endsWith('。'))).toEqual([])
  expect(checkedOn).toBe(CHECKED_ON)
  expect(articleId).toMatch(new RegExp(`^${topic}-[a-z0-9-]+$`))
})

// What makes a sentence a rule: it says what is owed, forbidden, counted or decided.
const STATES_A_RULE = /应当|不得|不予|有权|无效|视为|可以要求|由销售者|由消费者选|不实行三包|三倍|减半|终审/

test.each(named)('%s states no rule without its source', (_id, { passages }) => {
  expect(passages.filter(({ text, sources: cited }) => STATES_A_RULE.test(text) && cited.length === 0).map(({ heading }) => heading)).toEqual([])
})

test('and the pattern does find rules', () => {
  const ruled = ARTICLES.flatMap(({ passages }) => passages).filter(({ text }) => STATES_A_RULE.test(text))
  expect(ruled.length).toBeGreaterThan(35)
})

test.each(named)('%s leans on sources that are known', (_id, { passages }) => {
  const cited = passages.flatMap((passage) => passage.sources)
  expect(cited.filter((source) => !Source.safeParse(source).success || !KNOWN.has(JSON.stringify(source)))).toEqual([])
})

test('only where to find a number needs no rule at all', () => {
  expect(ARTICLES.filter(({ passages }) => passages.every(({ sources: cited }) => cited.length === 0)).map(({ articleId }) => articleId)).toEqual(['standards-hotlines'])
})

test('an article number in a text stands among the sources of its passage', () => {
  const wrong = ARTICLES.flatMap(({ passages }) => passages).filter(({ text, sources: cited }) =>
    [...text.matchAll(/第[一二三四五六七八九十百零]+条/g)].some(([number]) => !cited.some(({ article }) => article === number)))
  expect(wrong).toEqual([])
})

test('worked cases say that they are invented, and nothing else does', () => {
  for (const article of ARTICLES) {
    expect(article.isIllustration).toBe(article.topic === 'examples')
    expect(article.answer.includes('编的例子')).toBe(article.isIllustration)
    expect(/演示：某[甲乙丙丁戊]/.test(article.title)).toBe(article.isIllustration)
  }
})

test('every fault has an article of its own topic', () => {
  const covered = new Set(ARTICLES.filter(({ topic }) => topic === 'faults').flatMap(({ faults }) => faults))
  expect(FaultCode.options.filter((code) => !covered.has(code))).toEqual([])
})

const strengthsIn = (articleId: string) => new Set(ARTICLES.find((article) => article.articleId === articleId)!.faults.map((code) => faultRowOf(code).strength))

test.each([
  ['faults-power', ['strong']],
  ['faults-sound', ['strong']],
  ['faults-screen', ['good']],
  ['faults-touch', ['good']],
  ['faults-features', ['good']],
  ['faults-body', ['inspect']],
  ['faults-sometimes', ['inspect']],
  ['faults-weak', ['weak', 'none']],
])('%s says what the calculator says', (articleId, strengths) => {
  expect([...strengthsIn(articleId)].sort()).toEqual([...strengths].sort())
})

test('articles give no telephone number and no address but official ones', () => {
  const text = ARTICLES.map(wholeText).join('\n')
  expect(text.match(/\d[\d-]{6,}/g) ?? []).toEqual([])
  expect(text.match(/https?:|www\.|[a-z]+\.(com|cn|org)/gi) ?? []).toEqual([])
})

test('articles speak calmly', () => {
  expect(ARTICLES.filter((article) => /[!！]|你|亲|必须马上|一定能|保证退/.test(wholeText(article))).map(({ articleId }) => articleId)).toEqual([])
})

const amounts = (articleId: string) => wholeText(ARTICLES.find((article) => article.articleId === articleId)!)

test('the figures of the worked cases are those of the rules', () => {
  const days = 100
  const fee = (price: number, counted: number) => (price * 5 * counted) / 1000
  expect([fee(5000, days), fee(5000, days - 21), 5000 - fee(5000, days - 21)]).toEqual([2500, 1975, 3025])
  for (const figure of ['5,000', '2,500', '1,975', '3,025']) expect(amounts('examples-depreciation')).toContain(figure)
  for (const day of ['8月22日是第7日', '8月23日是第8日', '共21日']) expect(amounts('examples-three-weeks')).toContain(day)
  for (const day of ['11月15日', '11月16日']) expect(amounts('examples-which-window')).toContain(day)
})
