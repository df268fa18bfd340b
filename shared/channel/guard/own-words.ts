import { threatsInWords, type Threat } from '../threats'
import * as sources from '../sources'
import { note, type Look } from './facts'

const quoted = (threats: readonly Threat[]): string => threats.map(({ found, why }) => `“${found}”：${why}`).join('\n')

/** Demands that sound like threats harm the one who makes them; insults hide the facts. */
export const threat: Look = (_channel, { words }) => {
  const found = threatsInWords(words)
  if (found.length === 0) return []
  const isThreat = found.some((each) => each.isThreat)
  return [note('threat', isThreat ? 'stop' : 'warn', {
    title: isThreat ? '有几句话听起来像威胁' : '有几句话换一种说法更好',
    detail: quoted(found),
    instead: [...new Set(found.map(({ instead }) => instead))],
    sources: [...new Map(found.flatMap((each) => each.sources).map((source) => [source.law + source.article, source])).values()],
  })]
}

export const ownFacts: Look = (_channel, { words }) => words.story.trim() !== '' ? [] : [note('own-facts', 'warn', {
  title: '经过还没有写', detail: '事情的经过要自己写。材料里留着空白，也可以打印出来用手填。',
  instead: ['按日期写：哪天买的、哪天出现、哪天找的谁、对方怎么说'], sources: [sources.REGULATED_COMPLAINT],
})]
