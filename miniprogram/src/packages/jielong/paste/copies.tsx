import { View } from '@tarojs/components'
import type { Comparison } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { Button, Card, Cell, Notice, Section, TextArea } from '../../../ui'
import { sayCount } from '../../../words'
import { BOX_LIMIT, hasLines, type PasteDraft } from './paste-draft'
import style from './paste.module.scss'

export interface CopiesProps {
  readonly draft: PasteDraft
  readonly comparison: Comparison | undefined
  readonly write: (change: Partial<PasteDraft>) => void
}

/** The box to paste into, and what was pasted so far. */
export function Copies({ draft, comparison, write }: CopiesProps) {
  const { copies, typed } = draft
  const [isUnreadable, setUnreadable] = useState(false)
  const add = () => {
    if (!hasLines(typed)) return setUnreadable(true)
    setUnreadable(false)
    write({ copies: [...copies, typed], typed: '' })
  }
  const change = (text: string) => {
    setUnreadable(false)
    write({ typed: text })
  }

  return (
    <View>
      <Section
        title={copies.length > 0 ? '再贴一份' : '把群里的文字接龙贴进来'}
        detail="大家手里的接龙常常不一样：有人同时接，就会有人被盖掉。把几份都贴进来，合在一起看少了谁。一次贴好几份也可以，最后贴的算最新。"
      >
        <TextArea label="接龙文字" value={typed} maxLength={BOX_LIMIT} placeholder={'#接龙\n标题\n\n1. 昵称 备注\n2. 昵称 备注'} onChange={change} />
        {isUnreadable && <Notice tone="warn" title="没有读出接龙">每个人占一行，前面有序号，例如“1. 昵称 备注”。请看一下复制得是不是完整。</Notice>}
        <View className={style.add}><Button isFull kind={copies.length > 0 ? 'quiet' : 'primary'} isDisabled={typed.trim() === ''} onPress={add}>加上这一份</Button></View>
      </Section>
      {comparison && copies.length > 0 && (
        <Section title={`贴了 ${comparison.copies.length} 份`} isBare aside={<Button kind="plain" isSmall onPress={() => write({ copies: [], leftOut: [] })}>都不要了</Button>}>
          <Card isFlush>
            {comparison.copies.map(({ title, lines, lost }, at) => (
              <Cell
                key={at} title={`第 ${at + 1} 份${at === comparison.copies.length - 1 ? '（最新）' : ''}：${sayCount(lines)} 条`}
                detail={[title, lost > 0 ? `比合起来少 ${sayCount(lost)} 条` : '一条不少'].filter(Boolean).join(' · ')}
              />
            ))}
          </Card>
        </Section>
      )}
    </View>
  )
}
