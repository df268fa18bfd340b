import { View } from '@tarojs/components'
import type { Day } from '@shouhou/shared'
import { STRENGTH_LABELS, type Assessment, type Conclusion } from '@shouhou/shared/rights'
import { useState } from 'react'
import { SourceList } from '../../../features/rights'
import { aria, Card, Icon, Pressable, Section } from '../../../ui'
import { sayDay } from '../../../words'
import * as say from '../../../words/rights/result'
import style from './assess.module.scss'
import { BothAmounts } from './both-amounts'
import { BothDays } from './both-days'

interface ResultProps { readonly assessment: Assessment }

/** What may be asked for first, and until when. */
export function Best({ assessment: { conclusions, on } }: ResultProps) {
  const [best] = conclusions
  if (!best) return null

  return (
    <Card>
      <View className={style.says} {...aria({ role: 'heading' })}>{best.says}</View>
      <BothDays conclusion={best} on={on} />
      <Body conclusion={best} />
    </Card>
  )
}

/** Everything else that applies, each a line until it is opened. */
export function Others({ assessment: { conclusions: [, ...others], on } }: ResultProps) {
  if (others.length === 0) return null
  return <Section title={say.others} isBare>{others.map(one => <Other key={one.rule} conclusion={one} on={on} />)}</Section>
}

function Other({ conclusion, on }: { readonly conclusion: Conclusion; readonly on: Day }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Card>
      <Pressable isExpanded={isOpen} className={style.fold} onPress={() => setOpen(!isOpen)}>
        <View className={style.words}>
          <View className={style.title}>{conclusion.says}</View>
          {!isOpen && <View className={style.quiet}>{say.sayDays(conclusion) || say.seeHow}</View>}
        </View>
        <Icon name={isOpen ? 'up' : 'down'} />
      </Pressable>
      {isOpen && (
        <>
          <BothDays conclusion={conclusion} on={on} />
          <Body conclusion={conclusion} />
        </>
      )}
    </Card>
  )
}

/** What it is worth, how to go about it, and what it stands on. */
const Body = ({ conclusion: { amounts, next, proof, notes, sources } }: { readonly conclusion: Conclusion }) => (
  <>
    <BothAmounts amounts={amounts} />
    <Told title={say.next} lines={[next]} />
    <Told title={say.proof} lines={proof} />
    <Told title={say.notes} lines={notes} />
    <SourceList sources={sources} />
  </>
)

// One text, not an element for each line: in weapp all of it crosses when a result changes.
const Told = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <View className={style.told}>
      <View className={style.name}>{title}</View>
      <View className={style.lines}>{lines.length === 1 ? lines[0] : lines.map(line => `· ${line}`).join('\n')}</View>
    </View>
  )

/** From which day, until when, by which row of the table. */
export const Reckoned = ({ assessment: { start, end, row, edition, on } }: ResultProps) => (
  <Section title={say.reckoned}>
    <Reckon name={say.start} value={start ? say.sayStart(start) : say.noStart} />
    {end && <Reckon name={say.end} value={sayDay(end)} />}
    <Reckon name={say.row} value={say.sayRow(row.row, STRENGTH_LABELS[row.strength])} />
    {row.hint !== '' && <View className={style.quiet}>{row.hint}</View>}
    <Reckon name={say.edition} value={say.sayEdition(edition, on)} />
    {start && <SourceList sources={start.sources} />}
  </Section>
)

const Reckon = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <View className={style.reckon}>
    <View className={style.quiet}>{name}</View>
    <View className={style.value}>{value}</View>
  </View>
)
