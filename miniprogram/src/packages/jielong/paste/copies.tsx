import { View } from '@tarojs/components'
import type { Comparison } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { Button, Card, Cell, Notice, Section, toast } from '../../../ui'
import * as say from '../../../words/jielong/paste'
import { readClipboard } from './clipboard'
import { PasteBox } from './paste-box'
import { hasLines, type PasteDraft } from './paste-draft'
import style from './paste.module.scss'

export type Trouble = 'no-clipboard' | 'empty' | 'unreadable'

const TROUBLE: Record<Trouble, readonly [string, string]> = {
  'no-clipboard': [say.noClipboard, say.noClipboardDetail],
  empty: [say.emptyClipboard, say.emptyClipboardDetail],
  unreadable: [say.unreadable, say.unreadableDetail],
}

type Write = (change: Partial<PasteDraft>) => void

/** Takes a copy in, from the clipboard or from the box; says what is in the way. */
export function useTaking({ copies }: PasteDraft, write: Write) {
  const [trouble, setTrouble] = useState<Trouble>()
  const [isReading, setReading] = useState(false)

  const take = (text: string, more: Partial<PasteDraft> = {}) => {
    const isAgain = text.trim() === copies[copies.length - 1]?.trim()
    setTrouble(isAgain || hasLines(text) ? undefined : 'unreadable')
    if (isAgain) toast(say.sameAgain)
    if (!hasLines(text)) return
    write(isAgain ? more : { copies: [...copies, text], ...more })
  }
  const takeCopied = async () => {
    if (isReading) return
    setReading(true)
    const text = await readClipboard()
    setReading(false)
    if (text === undefined || text.trim() === '') return setTrouble(text === undefined ? 'no-clipboard' : 'empty')
    take(text)
  }
  return { trouble, settle: () => setTrouble(undefined), take, takeCopied }
}

export interface CopiesProps {
  readonly draft: PasteDraft
  readonly comparison: Comparison | undefined
  readonly write: Write
  readonly taking: ReturnType<typeof useTaking>
}

/** How a copy comes in, and what was pasted so far. */
export function Copies({ draft, comparison, write, taking }: CopiesProps) {
  const [dropped, setDropped] = useState<Pick<PasteDraft, 'copies' | 'leftOut'>>()
  const { copies, leftOut } = draft
  const drop = () => {
    setDropped({ copies, leftOut })
    write({ copies: [], leftOut: [] })
  }
  const bringBack = () => {
    if (dropped) write(dropped)
    setDropped(undefined)
  }

  return (
    <View>
      <Section title={copies.length > 0 ? say.titleAgain : say.title} detail={copies.length > 0 ? say.whySeveral : say.first}>
        {copies.length > 0 && <Button isFull icon="copy" onPress={() => void taking.takeCopied()}>{say.takeCopied}</Button>}
        {taking.trouble && <Notice tone="warn" title={TROUBLE[taking.trouble][0]}>{TROUBLE[taking.trouble][1]}</Notice>}
        <ByHand draft={draft} write={write} taking={taking} />
      </Section>
      {dropped && copies.length === 0 && <Notice action={<Button isSmall icon="undo" onPress={bringBack}>{say.undo}</Button>}>{say.dropped(dropped.copies.length)}</Notice>}
      {comparison && copies.length > 0 && (
        <Section title={say.copies(comparison.copies.length)} isBare aside={<Button kind="plain" isSmall onPress={drop}>{say.drop}</Button>}>
          <Card isFlush>
            {comparison.copies.map(({ title, lines, lost }, at) => (
              <Cell key={at} title={say.copy(at + 1, at === comparison.copies.length - 1, lines)} detail={[title, say.misses(lost)].filter(Boolean).join(' · ')} />
            ))}
          </Card>
        </Section>
      )}
    </View>
  )
}

/** The second way: a box, opened at a wish, or when the clipboard stays shut. */
function ByHand({ draft: { typed }, write, taking }: Omit<CopiesProps, 'comparison'>) {
  const [isWanted, setWanted] = useState(typed !== '')
  const [{ turn, initial }, begin] = useState({ turn: 0, initial: typed })
  const add = () => {
    if (!hasLines(typed)) return taking.take(typed)
    taking.take(typed, { typed: '' })
    begin({ turn: turn + 1, initial: '' })
  }
  const change = (text: string) => {
    if (taking.trouble) taking.settle()
    write({ typed: text })
  }
  if (!isWanted && taking.trouble !== 'no-clipboard') return <Button kind="plain" isFull onPress={() => setWanted(true)}>{say.byHand}</Button>

  return (
    <View className={style.add}>
      <PasteBox key={turn} initial={initial} onChange={change} />
      <Button isFull isDisabled={typed.trim() === ''} onPress={add}>{say.add}</Button>
    </View>
  )
}
