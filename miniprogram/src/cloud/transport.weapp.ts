import Taro from '@tarojs/taro'
import { ANSWER_WITHIN_MS, Unanswered, type FunctionName, type Letter } from './letter'

const within = <T>(limit: number, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Unanswered('call/timed-out')), limit)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })

/** Through WeChat, which adds who is asking. */
export async function send(name: FunctionName, letter: Letter): Promise<unknown> {
  try {
    const answer = await within(ANSWER_WITHIN_MS, Taro.cloud.callFunction({ name, data: { ...letter } }))
    return answer.result
  } catch (failure) {
    if (failure instanceof Unanswered) throw failure
    throw new Unanswered(String((failure as { errMsg?: string }).errMsg).includes('timeout') ? 'call/timed-out' : 'call/offline')
  }
}
