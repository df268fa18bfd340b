import type { FaultCode } from '../case/fault-codes'
import { ARTICLES } from './articles'
import type { Article } from './knowledge'

/** What people ask with, which names nothing. */
const FILLERS = /怎么办|怎么样|怎么|什么|请问|可以|能不能|能够|是不是|有没有|多少|如何|我的|我|了|吗|呢|的|啊|吧|一下|到底|应该|要不要|手机/g
const WEIGHTS = { title: 6, words: 5, answer: 3, passages: 1 } as const
/** Below this part of the best score an article is found by chance. */
const WORTH = 0.25

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Pairs of Chinese characters, and Latin words and numbers whole. */
const termsOf = (text: string): string[] => {
  const pieces = plain(text).match(/[a-z0-9]+|[\u3400-\u9fff]+/g) ?? []
  return [...new Set(pieces.flatMap((piece) =>
    /[a-z0-9]/.test(piece) || piece.length === 1 ? [piece] : Array.from({ length: piece.length - 1 }, (_, at) => piece.slice(at, at + 2))))]
}

interface Indexed { article: Article; title: string; words: readonly string[]; answer: string; passages: string }

const indexed = (article: Article): Indexed => ({
  article, title: plain(article.title), words: article.words.map(plain), answer: plain(article.answer),
  passages: plain(article.passages.map(({ heading, text }) => `${heading}\n${text}`).join('\n')),
})

const INDEX = ARTICLES.map(indexed)

const weightIn = ({ title, words, answer, passages }: Indexed, term: string): number =>
  (title.includes(term) ? WEIGHTS.title : 0) + (words.some((word) => word.includes(term)) ? WEIGHTS.words : 0)
  + (answer.includes(term) ? WEIGHTS.answer : 0) + (passages.includes(term) ? WEIGHTS.passages : 0)

/** A term that stands everywhere tells little. */
const rarity = (term: string): number => Math.log(1 + INDEX.length / (1 + INDEX.filter((each) => weightIn(each, term) > 0).length))

/** A whole word of the article that was typed counts by its length. */
const wholeWords = ({ words }: Indexed, query: string): number =>
  words.filter((word) => query.includes(word)).reduce((sum, word) => sum + word.length * WEIGHTS.words, 0)

const isAbout = ({ faults }: Article, faultCode: FaultCode | undefined): boolean => faultCode !== undefined && faults.includes(faultCode)

const byFault = (faultCode: FaultCode | undefined): Article[] =>
  [...ARTICLES.filter((article) => isAbout(article, faultCode)), ...ARTICLES.filter((article) => !isAbout(article, faultCode))]

// A rule before its example, and what is about the fault before what is not.
const standing = (article: Article, faultCode: FaultCode | undefined): number => (article.isIllustration ? 0.85 : 1) * (isAbout(article, faultCode) ? 1.2 : 1)

/**
 * Articles for what somebody typed, the best first; none when nothing fits. Those about the fault come first where
 * nothing was typed, and before their equals where something was.
 */
export const findArticles = (query: string, faultCode?: FaultCode): Article[] => {
  const typed = plain(query).trim()
  if (typed === '') return byFault(faultCode)
  const asked = typed.replace(FILLERS, ' ')
  const terms = termsOf(asked).map((term) => ({ term, worth: rarity(term) }))
  const scored = INDEX.map((each) => ({
    article: each.article,
    score: (terms.reduce((sum, { term, worth }) => sum + worth * weightIn(each, term), 0) + wholeWords(each, typed)) * standing(each.article, faultCode),
  }))
  const best = Math.max(...scored.map(({ score }) => score))
  return scored.filter(({ score }) => score > 0 && score >= best * WORTH).sort((one, other) => other.score - one.score).map(({ article }) => article)
}
