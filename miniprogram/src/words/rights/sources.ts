import type { Confidence, Source } from '@shouhou/shared/rights'
import { sayDay } from '../dates'

/** '依据：《……规定》第十一条、性能故障表；《……条例》第十八条': a law with several articles is named once. */
export function restsOn(sources: readonly Source[]): string {
  const laws = [...new Set(sources.map(({ law }) => law))]
  const named = laws.map(law => `${law}${sources.filter(source => source.law === law).map(({ article }) => article).join('、')}`)
  return `依据：${named.join('；')}`
}

const confidence: Record<Confidence, string> = { A: '对照过官方文本', B: '据公开镜像文本' }

export const facts = (source: Source): string =>
  `${confidence[source.confidence]} · 核验日期 ${sayDay(source.checkedOn)} · 官方网站 ${source.site}`
