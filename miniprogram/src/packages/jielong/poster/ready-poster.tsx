import { Image, View } from '@tarojs/components'
import type { JielongView } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { DrawingBoard, SAVE_PICTURE, savePicture, type Saved } from '../../../device'
import { POSTER, sayPoster } from '../../../features/jielong'
import { aria, Button, ErrorState, Notice, Page, toast } from '../../../ui'
import * as say from '../../../words/jielong/poster'
import { posterFactsOf } from './poster-facts'
import style from './poster.module.scss'
import { BOARD, usePoster } from './use-poster'

const SAID: Readonly<Partial<Record<Saved, string>>> = { saved: say.saved, failed: say.notSaved }

export function ReadyPoster({ jielong }: { readonly jielong: JielongView }) {
  const { groupId, jielongId, title } = jielong
  const facts = posterFactsOf(jielong)
  const { poster, retry } = usePoster({ groupId, jielongId, facts })
  const [isRefused, setRefused] = useState(false)

  const save = async (path: string) => {
    const saved = await savePicture({ name: say.fileName(title.replace(/[\\/:*?"<>|\s]+/g, '-')), path })
    setRefused(saved === 'not-allowed')
    const said = SAID[saved]
    if (said) toast(said)
  }
  const action = poster.step === 'ready' && <Button kind="primary" isFull icon="download" onPress={() => void save(poster.path)}>{SAVE_PICTURE}</Button>

  return (
    <Page action={action}>
      {isRefused && (
        <Notice tone="warn" title={say.albumShut} action={<Button isSmall openType="openSetting" onPress={() => setRefused(false)}>{say.openSettings}</Button>}>
          {say.albumShutDetail}
        </Notice>
      )}
      {poster.step === 'drawing' && <View className={style.blank} {...aria({ role: 'status', label: say.drawing })} />}
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
