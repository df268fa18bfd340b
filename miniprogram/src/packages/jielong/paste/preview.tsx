import { View } from '@tarojs/components'
import { lineKey, type ChainLine, type Comparison } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { Button, classNames, Icon, Notice, Pressable, Section } from '../../../ui'
import { sayCount } from '../../../words'
import style from './paste.module.scss'

export interface PreviewProps {
  readonly comparison: Comparison
  readonly known: ReadonlySet<string> | undefined
  readonly isLeftOut: (line: ChainLine) => boolean
  readonly onTurn: (line: ChainLine) => void
}

const IN_A_GROUP = 20

const inGroups = <T,>(items: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / IN_A_GROUP) }, (_none, at) => items.slice(at * IN_A_GROUP, (at + 1) * IN_A_GROUP))

const sayLine = ({ name, text }: ChainLine): string => [name, text].filter(Boolean).join('：')

/** What they amount to, before anything is kept: what was lost, who may have signed twice, what could not be read, and every line. */
export function Preview({ comparison, known, isLeftOut, onTurn }: PreviewProps) {
  const { union, lost, reworded, twice, unread } = comparison
  const fresh = union.lines.filter(line => !known?.has(lineKey(line)))
  const marks = marksOf(comparison)
  const [groups, setGroups] = useState(1)

  return (
    <View>
      <Section title="合在一起" isBare>
        <View className={style.sum}>
          <View className={style.figure}>{`${sayCount(union.lines.length)} 条`}</View>
          <View className={style.quiet}>{lost.length > 0 ? `最新的一份里少了 ${sayCount(lost.length)} 条` : '最新的一份里一条不少'}</View>
        </View>
        <Told title={`最新的一份里没有的 ${sayCount(lost.length)} 条`} tone="warn" lines={lost.map(sayLine)} after={reworded.length > 0 ? `其中 ${sayCount(reworded.length)} 条，同一个名字在最新的一份里换了说法，可能是改过。` : ''} />
        <Told title="可能签了两次" tone="info" lines={twice.map(group => group.map(sayLine).join(' / '))} after="名字一样不一定是同一个人，两条都会留着，认领的时候再分。" />
        <Told title={`没有读懂的 ${sayCount(unread.length)} 行`} tone="warn" lines={unread.map(({ text }) => text)} after="这些不会存下。如果里面有人，请在上面改好格式再贴一次。" />
      </Section>
      {known && (
        <Section
          title={`要存下的 ${sayCount(fresh.filter(line => !isLeftOut(line)).length)} 条`} isBare
          detail={`${fresh.length < union.lines.length ? `另外 ${sayCount(union.lines.length - fresh.length)} 条已经在这里，不会重复。` : ''}存下以后，每个人可以认领自己的那条。电话、证件号这类号码不会存。不想存的点一下去掉。`}
        >
          {inGroups(fresh).slice(0, groups).map((group, at) => (
            <View key={at}>{group.map(line => <Row key={lineKey(line)} line={line} mark={marks.get(lineKey(line)) ?? ''} isChosen={!isLeftOut(line)} onTurn={() => onTurn(line)} />)}</View>
          ))}
          {fresh.length > groups * IN_A_GROUP && <Button kind="plain" isFull onPress={() => setGroups(groups + 1)}>{`看后面的 ${sayCount(fresh.length - groups * IN_A_GROUP)} 条`}</Button>}
          {fresh.length === 0 && <View className={style.quiet}>没有新的，都已经在这里了。</View>}
        </Section>
      )}
    </View>
  )
}

const marksOf = ({ lost, twice }: Comparison): ReadonlyMap<string, string> =>
  new Map([...twice.flat().map(line => [lineKey(line), '可能签了两次'] as const), ...lost.map(line => [lineKey(line), '最新一份里没有'] as const)])

const SHOWN = 30

interface ToldProps { readonly title: string; readonly tone: 'warn' | 'info'; readonly lines: readonly string[]; readonly after: string }

const Told = ({ title, tone, lines, after }: ToldProps) => lines.length === 0 ? null : (
  <Notice tone={tone} title={title}>
    {lines.slice(0, SHOWN).map((line, at) => <View key={at} className={style.told}>{line}</View>)}
    {lines.length > SHOWN && <View className={style.quiet}>{`还有 ${sayCount(lines.length - SHOWN)} 条`}</View>}
    {after && <View className={style.quiet}>{after}</View>}
  </Notice>
)

interface RowProps { readonly line: ChainLine; readonly mark: string; readonly isChosen: boolean; readonly onTurn: () => void }

const Row = ({ line, mark, isChosen, onTurn }: RowProps) => (
  <Pressable role="checkbox" isChecked={isChosen} label={[sayLine(line), mark].filter(Boolean).join('，')} className={style.row} onPress={onTurn}>
    <View className={classNames(style.box, isChosen && style.chosen)}>{isChosen && <Icon name="check" />}</View>
    <View className={style.words}>
      <View className={style.name}>{[line.number === null ? '' : `${line.number}.`, line.name].filter(Boolean).join(' ')}</View>
      {line.text && <View className={style.said}>{line.text}</View>}
      {mark && <View className={style.mark}>{mark}</View>}
    </View>
  </Pressable>
)
