import Taro from '@tarojs/taro'
import type { Failure } from '@shouhou/shared'
import { back } from '../route'
import { Button, EmptyState } from '../ui'
import * as say from '../words/cloud'
import { canRetry, sayRefusal } from '../words/refusals'

interface Asked {
  readonly error: Failure | undefined
  readonly value?: unknown
  readonly items?: readonly unknown[]
}

/** Nothing to show, and nothing to be had by asking again: then this is all there is to say on a page. */
export const refusalOf = ({ error, value, items = [] }: Asked): Failure | undefined =>
  (error && value === undefined && items.length === 0 && !canRetry(error) ? error : undefined)

const isMissing = ({ code }: Failure): boolean => code === 'call/bad-input' || code.endsWith('/not-found')

/** What is so, and a way on; no retry, because it would say the same. */
export const Refused = ({ failure }: { readonly failure: Failure }) => (
  <EmptyState
    icon={isMissing(failure) ? 'question' : 'lock'} {...sayRefusal(failure)}
    action={<Button onPress={() => back()}>{Taro.getCurrentPages().length > 1 ? say.back : say.toHome}</Button>}
  />
)
