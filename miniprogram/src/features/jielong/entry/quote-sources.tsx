import { View } from '@tarojs/components'
import type { EntryContent, Price } from '@shouhou/shared/jielong'
import { copyText } from '../../../device'
import { Icon, Pressable } from '../../../ui'
import { addressCopied, openSource, PRICE_SHORT, type PriceName } from '../../../words/jielong/price'
import { openEvidence } from '../../evidence'
import style from './entry.module.scss'

const PRICE_NAMES: readonly PriceName[] = ['quote', 'official', 'thirdParty']

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

interface SourceProps {
  readonly of: PriceName
  readonly source: Exclude<Price['source'], { kind: 'said' }>
  readonly isMine: boolean
}

function Source({ of, source, isMine }: SourceProps) {
  const isPhoto = source.kind === 'photo'
  const open = () => {
    if (isPhoto) void openEvidence({ evidenceId: source.evidenceId, medium: 'photo' }, isMine ? 'original' : 'public')
    else void copyText(source.url, addressCopied)
  }
  return (
    <Pressable className={style.source} label={openSource(of, source.kind)} onPress={open}>
      <Icon name={isPhoto ? 'image' : 'link'} />
      {PRICE_SHORT[of]}
    </Pressable>
  )
}
