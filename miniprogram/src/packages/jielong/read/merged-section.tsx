import { View } from '@tarojs/components'
import type { JielongView } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { Button, Cell, Section } from '../../../ui'
import { sayAgo, sayCount } from '../../../words'
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
        <Section title={`已并入 ${merged.length} 个接龙`} detail="名单各自留着，同一个人只算一次。" isList>
          {merged.map(({ jielongId, title, people, at }) => (
            <Cell
              key={jielongId} title={title === '' ? '一个您看不到的接龙' : title} detail={`${sayCount(people)} 人 · ${sayAgo(at, Date.now())}并入`}
              value={mayMerge ? <Button isSmall label={`拆开：${title}`} onPress={() => setParting(jielongId)}>拆开</Button> : undefined}
            />
          ))}
        </Section>
      )}
      {chosen && <UnmergeSheet groupId={groupId} jielongId={chosen.jielongId} title={chosen.title} onClose={() => setParting(undefined)} onDone={refresh} />}
    </View>
  )
}
