import type { Confidence, Source } from '@shouhou/shared/rights'
import { sayDay } from '../dates'

const isNumber = (article: string): boolean => /^第.+条$/.test(article)

/** '第十一条', or '“性能故障表”' where a passage goes by its subject. */
const sayArticle = (article: string): string => (isNumber(article) ? article : `“${article}”`)

export const named = ({ law, article }: Pick<Source, 'law' | 'article'>): string => `${law}${sayArticle(article)}`

/** '第十一条、第十二条和“性能故障表”': each once, the numbers first. */
const sayArticles = (articles: readonly string[]): string => {
  const once = [...new Set(articles)]
  const subjects = once.filter(article => !isNumber(article)).map(sayArticle)
  return [once.filter(isNumber).join('、'), subjects.join('')].filter(Boolean).join('和')
}

/** '依据：《……规定》第十一条和“性能故障表”；《……条例》第十八条': a law with several articles is named once. */
export function restsOn(sources: readonly Source[]): string {
  const laws = [...new Set(sources.map(({ law }) => law))]
  return `依据：${laws.map(law => `${law}${sayArticles(sources.filter(source => source.law === law).map(({ article }) => article))}`).join('；')}`
}

/** As the rules say it themselves: a page that only names sources carries no rules. */
export const confidence: Record<Confidence, string> = { A: '读过注明官方出处的全文', B: '多份公开镜像一致' }

export const facts = (source: Source): string =>
  `${confidence[source.confidence]} · 核验日期 ${sayDay(source.checkedOn)} · 官方网站 ${source.site}`
