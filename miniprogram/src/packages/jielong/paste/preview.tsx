import { View } from '@tarojs/components'
import { lineKey, type ChainLine, type Comparison } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { Button, classNames, Icon, Notice, Pressable, Section } from '../../../ui'
import * as say from '../../../words/jielong/paste'
import style from './paste.module.scss'

export interface PreviewProps {
  readonly comparison: Comparison
  readonly known: ReadonlySet<string> | undefined
  readonly isLeftOut: (line: ChainLine) => boolean
  readonly onTurn: (line: ChainLine) => void
}

/** What they amount to, before anything is kept: what was lost, who may have signed twice, what could not be read, and every line. */
export function Preview({ comparison, known, isLeftOut, onTurn }: PreviewProps) {
  const { union, lost, reworded, twice, unread } = comparison
  return (
    <View>
      <Section title={say.together} isBare>
        <View className={style.sum}>
          <View className={style.figure}>{say.lines(union.lines.length)}</View>
          <View className={style.quiet}>{say.latestMisses(lost.length)}</View>
        </View>
        <Told title={say.lost(lost.length)} tone="warn" lines={lost.map(say.line)} after={say.reworded(reworded.length)} />
        <Told title={say.twice} tone="info" lines={twice.map(group => group.map(say.line).join(' / '))} after={say.twiceDetail} />
        <Told title={say.unread(unread.length)} tone="warn" lines={unread.map(({ text }) => text)} after={say.unreadDetail} />
      </Section>
      {known && <ToKeep comparison={comparison} known={known} isLeftOut={isLeftOut} onTurn={onTurn} />}
    </View>
  )
}

const IN_A_GROUP = 20

const inGroups = <T,>(items: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / IN_A_GROUP) }, (_none, at) => items.slice(at * IN_A_GROUP, (at + 1) * IN_A_GROUP))

const marksOf = ({ lost, twice }: Comparison): ReadonlyMap<string, string> =>
  new Map([...twice.flat().map(line => [lineKey(line), say.twice] as const), ...lost.map(line => [lineKey(line), say.missingInLatest] as const)])

/** Every line that is new here, each to be left out at a tap; of 500 the first, and more at a wish. */
function ToKeep({ comparison, known, isLeftOut, onTurn }: PreviewProps & { readonly known: ReadonlySet<string> }) {
  const { lines } = comparison.union
  const fresh = lines.filter(line => !known.has(lineKey(line)))
  const marks = marksOf(comparison)
  const [groups, setGroups] = useState(1)
  const rest = fresh.length - groups * IN_A_GROUP

  return (
    <Section title={say.toKeep(fresh.filter(line => !isLeftOut(line)).length)} isBare detail={say.toKeepDetail(lines.length - fresh.length)}>
      {inGroups(fresh).slice(0, groups).map((group, at) => (
        <View key={at}>{group.map(line => <Row key={lineKey(line)} line={line} mark={marks.get(lineKey(line)) ?? ''} isChosen={!isLeftOut(line)} onTurn={() => onTurn(line)} />)}</View>
      ))}
      {rest > 0 && <Button kind="plain" isFull onPress={() => setGroups(groups + 1)}>{say.showFurther(rest)}</Button>}
      {fresh.length === 0 && <View className={style.quiet}>{say.nothingNew}</View>}
    </Section>
  )
}

const SHOWN = 30

interface ToldProps { readonly title: string; readonly tone: 'warn' | 'info'; readonly lines: readonly string[]; readonly after: string }

const Told = ({ title, tone, lines, after }: ToldProps) => lines.length === 0 ? null : (
  <Notice tone={tone} title={title}>
    {lines.slice(0, SHOWN).map((line, at) => <View key={at} className={style.told}>{line}</View>)}
    {lines.length > SHOWN && <View className={style.quiet}>{say.further(lines.length - SHOWN)}</View>}
    {after && <View className={style.quiet}>{after}</View>}
  </Notice>
)

interface RowProps { readonly line: ChainLine; readonly mark: string; readonly isChosen: boolean; readonly onTurn: () => void }

const Row = ({ line, mark, isChosen, onTurn }: RowProps) => (
  <Pressable role="checkbox" isChecked={isChosen} className={style.row} onPress={onTurn}>
    <View className={classNames(style.box, isChosen && style.chosen)}>{isChosen && <Icon name="check" />}</View>
    <View className={style.words}>
      <View className={style.name}>{say.numbered(line)}</View>
      {line.text && <View className={style.said}>{line.text}</View>}
      {mark && <View className={style.mark}>{mark}</View>}
    </View>
  </Pressable>
)
