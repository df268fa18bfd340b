import type { Stay } from '@shouhou/shared/rights'
import { sayDay } from '../dates'

export const add = '记一次送修'
export const addMore = '再记一次'
export const enough = '就这些'
export const remove = '删掉'
export const title = '一次送修'
export const save = '记下'
export const inOn = '送修的日子'
export const outOn = '取回来的日子'
export const outOnHint = '还在修的不用填。'
export const promisedOn = '说好哪天取'
export const promisedOnHint = '没有说的不用填。'
export const isRecorded = '有书面的维修记录吗'
export const isRecordedHint = '写明故障、处理和日期的单据。检测、升级也要请对方写。'
export const isFixed = '修好了吗'
export const cause = '慢在哪里'
export const noInOn = '请选送修的日子'
export const beforeIn = '不能早于送修的日子'

const outcome = ({ outOn, isFixed }: Stay): string => {
  if (outOn === null) return '还在修'
  return { yes: '修好了', no: '没修好', unsure: '还看不出来' }[isFixed]
}

/** '11月1日送修，11月9日取回，没修好，有维修记录'. */
export const sayStay = (stay: Stay): string =>
  [`${sayDay(stay.inOn)}送修`, stay.outOn && `${sayDay(stay.outOn)}取回`, outcome(stay), stay.isRecorded ? '有维修记录' : '没有维修记录'].filter(Boolean).join('，')
