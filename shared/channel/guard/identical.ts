import * as sources from '../sources'
import { note, type Look } from './facts'

/** Art. 17: copies of one text count against everybody who sent them. */
export const identical: Look = (channel, { sameWordsBy }) => {
  if (sameWordsBy < 1 || channel === 'brand') return []
  const isStop = channel === '12315' || channel === 'association'
  return [note('identical', isStop ? 'stop' : 'warn', {
    title: '经过和别人写的一样',
    detail: `还有${sameWordsBy}人写了同样的字。短期内很多一样的投诉，会影响是不是按消费争议处理，大家的都受影响。`,
    instead: ['写自己的话：自己哪天发现、当时在做什么、怎么联系的卖家', '群里一起做的，是数一数有多少人，交抽检建议'],
    sources: [sources.OWN_COMPLAINT, sources.REGULATED_COMPLAINT],
  })]
}
