import Taro from '@tarojs/taro'
import { confirm } from '../../ui'
import * as say from '../../words/version/version'

/** WeChat has fetched a newer version beside the one that runs: it is taken now, or with the next start. */
export function mindVersion(): void {
  const updates = Taro.getUpdateManager()
  updates.onUpdateReady(() => {
    void confirm({ title: say.newer, consequence: say.restarts, verb: say.take }).then(isYes => {
      if (isYes) updates.applyUpdate()
    })
  })
}
