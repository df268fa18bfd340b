import { Image, View } from '@tarojs/components'
import { Icon } from './icon'
import style from './photo-grid.module.scss'
import { Pressable } from './pressable'
import * as say from '../words/ui/photos'

export interface Photo {
  readonly id: string
  /** What it shows, for those who cannot see it. */
  readonly label: string
  /** An address; left out for a file that is no picture. */
  readonly src?: string
  /** `stopped`: halted on its way, to be taken up again. */
  readonly state?: 'sending' | 'stopped' | 'checking' | 'failed' | 'ready'
  /** While sending and when stopped, in parts of a hundred. */
  readonly percent?: number
}

// In the browser: what the tile is called says what its picture shows.
const unspoken = process.env.TARO_ENV === 'weapp' ? {} : { nativeProps: { alt: '' } }

export interface PhotoGridProps {
  readonly photos: readonly Photo[]
  readonly onOpen?: (photo: Photo) => void
  readonly onRemove?: (photo: Photo) => void
  readonly onRetry?: (photo: Photo) => void
  readonly onAdd?: () => void
  readonly addLabel?: string
}

export function PhotoGrid({ photos, onOpen, onRemove, onRetry, onAdd, addLabel = say.add }: PhotoGridProps) {
  return (
    <View className={style.grid}>
      {photos.map(photo => (
        <View key={photo.id} className={style.tile}>
          <Pressable className={style.picture} label={`${photo.label}${spokenState(photo)}`} onPress={() => (photo.state === 'failed' || photo.state === 'stopped' ? onRetry : onOpen)?.(photo)}>
            {photo.src ? <Image className={style.image} src={photo.src} mode="aspectFill" lazyLoad {...unspoken} /> : <View className={style.file}><Icon name="document" size="large" /></View>}
            <Cover photo={photo} />
          </Pressable>
          {onRemove && <Pressable className={style.remove} label={photo.state === 'sending' ? say.stop(photo.label) : say.remove(photo.label)} onPress={() => onRemove(photo)}><View className={style.cross}><Icon name="close" /></View></Pressable>}
        </View>
      ))}
      {onAdd && (
        <Pressable className={style.add} label={addLabel} onPress={onAdd}>
          <Icon name="camera" size="large" />
          <View>{addLabel}</View>
        </Pressable>
      )}
    </View>
  )
}

const spokenState = ({ state, percent = 0 }: Photo) =>
  state === 'sending' ? say.spokenSending(percent) : state === 'stopped' ? say.spokenStopped(percent) : state === 'failed' ? say.spokenFailed : state === 'checking' ? say.spokenChecking : ''

function Cover({ photo: { state, percent = 0 } }: { readonly photo: Photo }) {
  if (state === 'sending') return <View className={style.cover}>{`${percent}%`}</View>
  if (state === 'stopped') return <View className={style.cover}><Icon name="refresh" />{say.resume}</View>
  if (state === 'failed') return <View className={style.cover}><Icon name="refresh" />{say.retry}</View>
  if (state === 'checking') return <View className={style.ribbon}>{say.checking}</View>
  return null
}
