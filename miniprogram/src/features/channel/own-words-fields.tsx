import { View } from '@tarojs/components'
import type { OwnWords } from '@shouhou/shared/channel'
import { TextArea } from '../../ui'
import * as say from '../../words/channel/own-words'
import { Threats } from './threats'
import type { WrittenWords } from './use-own-words'

const PARTS = ['story', 'contact', 'request'] as const
const LIMITS: Record<keyof OwnWords, number> = { story: 1500, contact: 1000, request: 500 }

/** What everybody writes for themselves. Each field has a parent of its own: what comes and goes below one leaves the others alone. */
export const OwnWordsFields = ({ words, write }: WrittenWords) => (
  <>
    {PARTS.map(part => (
      <View key={part}>
        <TextArea
          label={say.labels[part]} hint={say.hints[part]} maxLength={LIMITS[part]} value={words[part]}
          onChange={text => write({ [part]: text })}
        />
        <View><Threats text={words[part]} /></View>
      </View>
    ))}
  </>
)
