import { Quote } from '@shouhou/shared/jielong'
import { errorsInQuote, firstWrong, quoteErrorsOf } from '../../../../../miniprogram/src/packages/jielong/sign/quote-errors'
import { emptyQuote, premiumIn, quoteFormOf, quoteOf, urlIn, type PriceForm, type QuoteForm } from '../../../../../miniprogram/src/packages/jielong/sign/quote-form'

const TODAY = '2026-11-22'

const aPrice = (changes: Partial<PriceForm> = {}): PriceForm => ({ amount: '2200', on: '', source: 'said', url: '', photo: null, ...changes })
const aForm = (changes: Partial<QuoteForm> = {}): QuoteForm => ({ ...emptyQuote, quote: aPrice(), ...changes })

test('an empty form asks for the amount and for where it comes from, and for no other price', () => {
  expect(errorsInQuote(emptyQuote, TODAY)).toEqual({ 'quote.amount': '请写店家报了多少钱', 'quote.source': '请选这个价格从哪里来' })
})

test('a form with nothing wrong makes a quote that the contract takes, dated today', () => {
  const form = aForm({ official: aPrice({ amount: '￥1,899.00', on: '2026-11-01', source: 'link', url: 'https://shop.example.com/a' }), shop: '门店' })
  expect(errorsInQuote(form, TODAY)).toEqual({})
  expect(Quote.parse(quoteOf(form, TODAY))).toEqual({
    quote: { fen: 220_000, on: TODAY, source: { kind: 'said' } },
    official: { fen: 189_900, on: '2026-11-01', source: { kind: 'link', url: 'https://shop.example.com/a' } },
    thirdParty: null, shop: '门店', note: '',
  })
})

test('what was quoted survives the way into the form and back', () => {
  const quote = quoteOf(aForm({ quote: aPrice({ amount: '1899.5', on: '2026-10-01', source: 'photo', photo: { evidenceId: 'e-12345', medium: 'photo' } }), note: '含工时' }), TODAY)
  const form = quoteFormOf({ kind: 'price', ...quote, premium: null, isOutlier: false })
  expect(form.quote.amount).toBe('1899.50')
  expect(quoteOf(form, TODAY)).toEqual(quote)
})

test('a price without an amount was not given, whatever else was chosen for it', () => {
  const form = aForm({ official: aPrice({ amount: ' ', source: 'link', url: 'nothing' }) })
  expect(errorsInQuote(form, TODAY)).toEqual({})
  expect(quoteOf(form, TODAY).official).toBeNull()
})

test.each(['一千', '-3', '1.999', '1000000.01', '0'])('%s is no price', (amount) => {
  expect(errorsInQuote(aForm({ quote: aPrice({ amount }) }), TODAY)).toHaveProperty(['quote.amount'])
})

test('a price names its photo, its address, or nothing to look up; and no day that is still to come', () => {
  const bad = aForm({ quote: aPrice({ source: 'photo', on: '2026-11-23' }), official: aPrice({ source: 'link', url: 'example' }) })
  expect(Object.keys(errorsInQuote(bad, TODAY)).sort()).toEqual(['official.url', 'quote.on', 'quote.photo'])
  expect(firstWrong(errorsInQuote(bad, TODAY))).toBe('quote.on')
})

test('an address is found among the words that a shop puts around it', () => {
  expect(urlIn('【好店】https://3.example.cn/abc-123 「屏幕总成」点击链接')).toBe('https://3.example.cn/abc-123')
  expect(urlIn(' 没有网址 ')).toBe('没有网址')
})

test('the premium is there as soon as both amounts can be read', () => {
  const both = (quote: string, official: string) => premiumIn({ quote: aPrice({ amount: quote }), official: aPrice({ amount: official }) })
  expect([both('2200', '1899'), both('280', '199'), both('1200', '899')]).toEqual([1585, 4070, 3348])
  expect([both('', '1899'), both('2200', '0'), both('两千', '1899')]).toEqual([null, null, null])
})

test('what the cloud refuses stands at its field; a photo that is gone, at every photo', () => {
  const form = aForm({ quote: aPrice({ source: 'photo' }) })
  expect(quoteErrorsOf({ code: 'jielong/date-in-future', field: 'official.on' }, form)).toEqual({ 'official.on': '日期不能晚于今天' })
  expect(Object.keys(quoteErrorsOf({ code: 'content/refused', field: 'note' }, form))).toEqual(['note'])
  expect(Object.keys(quoteErrorsOf({ code: 'evidence/not-found' }, form))).toEqual(['quote.photo'])
  const fields = ['with.quote.official.fen', 'with.quote.quote.source.url', 'with.quote.shop', 'with.other'].map((path) => ({ path, problem: 'too-big' as const }))
  expect(Object.keys(quoteErrorsOf({ code: 'call/bad-input', fields }, form))).toEqual(['official.amount', 'quote.url', 'shop'])
  expect(quoteErrorsOf({ code: 'jielong/full', capacity: 3, waiting: 0 }, form)).toEqual({})
})
