import { Image, View } from '@tarojs/components'
import type { JielongView } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { DrawingBoard, SAVE_PICTURE, savePicture, type Saved } from '../../../device'
import { POSTER, sayPoster } from '../../../features/jielong'
import { aria, Button, ErrorState, Notice, Page, toast } from '../../../ui'
import { posterFactsOf } from './poster-facts'
import style from './poster.module.scss'
import { BOARD, usePoster } from './use-poster'

const SAID: Readonly<Partial<Record<Saved, string>>> = { saved: '海报已保存', failed: '没有保存成功，请再试一次' }

export function ReadyPoster({ jielong }: { readonly jielong: JielongView }) {
  const { groupId, jielongId, title } = jielong
  const facts = posterFactsOf(jielong)
  const { poster, retry } = usePoster({ groupId, jielongId, facts })
  const [isRefused, setRefused] = useState(false)

  const save = async (path: string) => {
    const saved = await savePicture({ name: `${title.replace(/[\\/:*?"<>|\s]+/g, '-')}-接龙海报.png`, path })
    setRefused(saved === 'not-allowed')
    const said = SAID[saved]
    if (said) toast(said)
  }
  const action = poster.step === 'ready' && <Button kind="primary" isFull icon="download" onPress={() => void save(poster.path)}>{SAVE_PICTURE}</Button>

  return (
    <Page action={action}>
      {isRefused && (
        <Notice tone="warn" title="还没有允许保存到相册" action={<Button isSmall openType="openSetting" onPress={() => setRefused(false)}>去设置里允许</Button>}>
          允许之后，回来再点一次保存。也可以长按海报，发给朋友或者收藏。
        </Notice>
      )}
      {poster.step === 'drawing' && <View className={style.blank} {...aria({ role: 'status', label: '正在画海报' })} />}
      {poster.step === 'failed' && <ErrorState onRetry={retry}>{poster.why}</ErrorState>}
      {poster.step === 'ready' && (
        <View className={style.frame} {...aria({ role: 'img', label: sayPoster(facts) })}>
          <Image className={style.poster} src={poster.path} mode="widthFix" showMenuByLongpress {...aria({ isHidden: true })} />
        </View>
      )}
      <DrawingBoard board={BOARD} {...POSTER} />
    </Page>
  )
}
