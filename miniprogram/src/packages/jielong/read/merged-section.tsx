import { View } from '@tarojs/components'
import type { JielongView } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { Button, Cell, Section } from '../../../ui'
import { sayAgo } from '../../../words'
import * as say from '../../../words/jielong/read'
import { UnmergeSheet } from './unmerge-sheet'

export interface MergedSectionProps {
  readonly jielong: JielongView
  readonly mayMerge: boolean
  readonly refresh: () => Promise<void>
}

/** What came together here, and the way to take it apart again. */
export function MergedSection({ jielong: { groupId, merged }, mayMerge, refresh }: MergedSectionProps) {
  const [parting, setParting] = useState<string>()
  const chosen = merged.find(({ jielongId }) => jielongId === parting)

  return (
    <View>
      {merged.length > 0 && (
        <Section title={say.merged(merged.length)} detail={say.mergedDetail} isList>
          {merged.map(({ jielongId, title, people, at }) => (
            <Cell
              key={jielongId} title={title === '' ? say.unseen : title} detail={say.mergedSince(people, sayAgo(at, Date.now()))}
              value={mayMerge ? <Button isSmall label={say.partThis(title)} onPress={() => setParting(jielongId)}>{say.part}</Button> : undefined}
            />
          ))}
        </Section>
      )}
      {chosen && <UnmergeSheet groupId={groupId} jielongId={chosen.jielongId} title={chosen.title} onClose={() => setParting(undefined)} onDone={refresh} />}
    </View>
  )
}
