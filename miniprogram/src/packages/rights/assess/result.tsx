import { View } from '@tarojs/components'
import type { Day } from '@shouhou/shared'
import { STRENGTH_LABELS, type Assessment, type Conclusion, type RuleId } from '@shouhou/shared/rights'
import { useState } from 'react'
import { SourceList } from '../../../features/rights'
import { aria, Card, Icon, Pressable, Section } from '../../../ui'
import { sayDay } from '../../../words'
import * as say from '../../../words/rights/result'
import style from './assess.module.scss'
import { BothAmounts } from './both-amounts'
import { BothDays } from './both-days'

interface ResultProps { readonly assessment: Assessment }
interface DatedProps extends ResultProps { readonly faultOn: Day | null }

/** What may be asked for first, and until when. */
export function Best({ assessment: { conclusions, on }, faultOn }: DatedProps) {
  const [best] = conclusions
  const [whole, setWhole] = useState<RuleId>()
  if (!best) return null
  const isWhole = whole === best.rule

  return (
    <Card>
      <View className={style.says} {...aria({ role: 'heading' })}>{best.says}</View>
      <View><BothDays conclusion={best} faultOn={faultOn} on={on} /></View>
      <Body conclusion={best} isWhole={isWhole} />
      <View>
        {!isWhole && best.proof.length + best.notes.length > 1 && (
          <Pressable isExpanded={false} className={style.fold} onPress={() => setWhole(best.rule)}>
            <View className={style.words}>{say.sayFolded(best)}</View>
            <Icon name="down" />
          </Pressable>
        )}
      </View>
      <SourceList sources={best.sources} />
    </Card>
  )
}

/** Everything else that applies, each a line until it is opened. */
export function Others({ assessment: { conclusions: [, ...all], on }, faultOn }: DatedProps) {
  // When the period ends is told where it is reckoned: nothing to ask for.
  const others = all.filter(({ rule }) => rule !== 'S2')
  const asks = others.filter(({ claims }) => claims.length > 0)
  const told = others.filter(({ claims }) => claims.length === 0)
  const draw = (ones: readonly Conclusion[]) => ones.map((one, at) => <Other key={at} conclusion={one} faultOn={faultOn} on={on} />)
  // One drawn over the other where their order changes: in weapp a card that moves is sent again.
  return (
    <>
      <View>{asks.length > 0 && <Section title={say.others} isBare>{draw(asks)}</Section>}</View>
      <View>{told.length > 0 && <Section title={say.alsoKnow} isBare>{draw(told)}</Section>}</View>
    </>
  )
}

interface OtherProps extends Omit<DatedProps, 'assessment'> { readonly conclusion: Conclusion; readonly on: Day }

function Other({ conclusion, faultOn, on }: OtherProps) {
  const [opened, setOpened] = useState<RuleId>()
  const isOpen = opened === conclusion.rule
  return (
    <Card>
      <Pressable isExpanded={isOpen} className={style.fold} onPress={() => setOpened(isOpen ? undefined : conclusion.rule)}>
        <View className={style.words}>
          <View className={style.title}>{conclusion.says}</View>
          {!isOpen && <View className={style.quiet}>{say.sayDays(conclusion) || say.seeHow}</View>}
        </View>
        <Icon name={isOpen ? 'up' : 'down'} />
      </Pressable>
      {isOpen && (
        <>
          <BothDays conclusion={conclusion} faultOn={faultOn} on={on} />
          <Body conclusion={conclusion} isWhole />
          <SourceList sources={conclusion.sources} />
        </>
      )}
    </Card>
  )
}

interface BodyProps {
  readonly conclusion: Conclusion
  /** With everything to prove and to mind; otherwise only what the result hangs on. */
  readonly isWhole: boolean
}

/** What it is worth, how to go about it, what may be held against it; each in a place of its own, where it comes and goes without the others. */
const Body = ({ conclusion: { amounts, next, proof, notes }, isWhole }: BodyProps) => (
  <>
    <View><BothAmounts amounts={amounts} /></View>
    <Told title={say.next} lines={[next]} />
    <View><Told title={say.notes} lines={isWhole ? notes : notes.slice(0, 1)} /></View>
    <View>{isWhole && <Told title={say.proof} lines={proof} />}</View>
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

const endNotes = (conclusions: readonly Conclusion[]): string => conclusions.find(({ rule }) => rule === 'S2')?.notes.join('') ?? ''

/** From which day, until when, by which row of the table. */
export const Reckoned = ({ assessment: { start, end, row, edition, on, conclusions } }: ResultProps) => (
  <Section title={say.reckoned}>
    <Reckon name={say.start} value={start ? say.sayStart(start) : say.noStart} />
    {end && <Reckon name={say.end} value={sayDay(end)} />}
    <View className={style.quiet}>{endNotes(conclusions)}</View>
    <Reckon name={say.row} value={say.sayRow(row.row, STRENGTH_LABELS[row.strength])} />
    <View className={style.quiet}>{say.aboutRow}</View>
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
