import { Image, View } from '@tarojs/components'
import { Icon } from './icon'
import style from './photo-grid.module.scss'
import { Pressable } from './pressable'

export interface Photo {
  readonly id: string
  /** What it shows, for those who cannot see it. */
  readonly label: string
  /** An address; left out for a file that is no picture. */
  readonly src?: string
  readonly state?: 'sending' | 'checking' | 'failed' | 'ready'
  /** While sending, in parts of a hundred. */
  readonly percent?: number
}

export interface PhotoGridProps {
  readonly photos: readonly Photo[]
  readonly onOpen?: (photo: Photo) => void
  readonly onRemove?: (photo: Photo) => void
  readonly onRetry?: (photo: Photo) => void
  readonly onAdd?: () => void
  readonly addLabel?: string
}

export function PhotoGrid({ photos, onOpen, onRemove, onRetry, onAdd, addLabel = '添加照片' }: PhotoGridProps) {
  return (
    <View className={style.grid}>
      {photos.map(photo => (
        <View key={photo.id} className={style.tile}>
          <Pressable className={style.picture} label={`${photo.label}${spokenState(photo)}`} onPress={() => (photo.state === 'failed' ? onRetry : onOpen)?.(photo)}>
            {photo.src ? <Image className={style.image} src={photo.src} mode="aspectFill" /> : <View className={style.file}><Icon name="document" size="large" /></View>}
            <Cover photo={photo} />
          </Pressable>
          {onRemove && <Pressable className={style.remove} label={`删除${photo.label}`} onPress={() => onRemove(photo)}><View className={style.cross}><Icon name="close" /></View></Pressable>}
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
  state === 'sending' ? `，正在上传，${percent}%` : state === 'failed' ? '，没有传上去，点按重试' : state === 'checking' ? '，正在检查' : ''

function Cover({ photo: { state, percent = 0 } }: { readonly photo: Photo }) {
  if (state === 'sending') return <View className={style.cover}>{`${percent}%`}</View>
  if (state === 'failed') return <View className={style.cover}><Icon name="refresh" />点按重试</View>
  if (state === 'checking') return <View className={style.ribbon}>检查中</View>
  return null
}
