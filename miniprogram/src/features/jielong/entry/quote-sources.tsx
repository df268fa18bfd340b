import { View } from '@tarojs/components'
import type { EntryContent, Price } from '@shouhou/shared/jielong'
import { copyText } from '../../../device'
import { Icon, Pressable } from '../../../ui'
import { openEvidence } from '../../evidence'
import style from './entry.module.scss'
import { PRICE_NAMES, PRICE_WORDS, type PriceName } from './words'

export interface QuoteSourcesProps {
  readonly content: Extract<EntryContent, { kind: 'price' }>
  readonly isMine: boolean
}

/** Where each price can be looked up: photos open, addresses are copied; what was said leaves nothing to open. */
export function QuoteSources({ content, isMine }: QuoteSourcesProps) {
  const open = PRICE_NAMES.flatMap(name => {
    const source = content[name]?.source
    return source && source.kind !== 'said' ? [<Source key={name} of={name} source={source} isMine={isMine} />] : []
  })
  return open.length === 0 ? null : <View className={style.sources}>{open}</View>
}

// The drawing beside it says whether it is a photo or an address.
const SHORT: Record<PriceName, string> = { quote: '报价', official: '官方价', thirdParty: '第三方价' }

interface SourceProps {
  readonly of: PriceName
  readonly source: Exclude<Price['source'], { kind: 'said' }>
  readonly isMine: boolean
}

function Source({ of, source, isMine }: SourceProps) {
  const isPhoto = source.kind === 'photo'
  const open = () => {
    if (isPhoto) void openEvidence({ evidenceId: source.evidenceId, medium: 'photo' }, isMine ? 'original' : 'public')
    else void copyText(source.url, '网址已复制，可以在浏览器里打开')
  }
  return (
    <Pressable className={style.source} label={isPhoto ? `看${PRICE_WORDS[of]}的照片` : `复制${PRICE_WORDS[of]}的网址`} onPress={open}>
      <Icon name={isPhoto ? 'image' : 'link'} />
      {SHORT[of]}
    </Pressable>
  )
}
