import { CHANNEL_LABELS, INVOICE_LABELS, type CaseView } from '@shouhou/shared/case'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { classNames, Icon, Pressable, Section } from '../../../ui'
import { sayDay, sayMoney } from '../../../words'
import { sayDevice, sayWishes } from '../../../words/case/case'
import * as say from '../../../words/case/read'
import style from './read.module.scss'

interface Fact { readonly name: string; readonly value: string }

const factsOf = ({ report, isMine }: CaseView): readonly Fact[] => [
  { name: say.facts.storage, value: report.storage },
  { name: say.facts.systemVersion, value: report.systemVersion },
  { name: say.facts.boughtOn, value: report.boughtOn ? sayDay(report.boughtOn) : '' },
  { name: say.facts.channel, value: report.channel ? CHANNEL_LABELS[report.channel] : '' },
  { name: say.facts.shop, value: report.shop },
  { name: say.facts.price, value: report.priceFen === null ? '' : sayMoney(report.priceFen) },
  { name: say.facts.invoice, value: report.invoice ? INVOICE_LABELS[report.invoice] : '' },
  { name: isMine ? say.facts.myImei : say.facts.imei, value: report.imei },
  { name: isMine ? say.facts.myOrderNumber : say.facts.orderNumber, value: report.orderNumber },
].filter(({ value }) => value !== '')

const storyOf = ({ report }: CaseView): readonly Fact[] => [
  { name: say.steps, value: report.steps },
  { name: say.tried, value: report.tried },
].filter(({ value }) => value !== '')

/** What they ask for. */
export const CaseWishes = ({ found: { report, isMine } }: { readonly found: CaseView }) => (
  <Section title={isMine ? say.wishMine : say.wish}>
    <View className={style.wishes}>{sayWishes(report.wishes)}</View>
    {report.demand && <View className={style.text}>{report.demand}</View>}
  </Section>
)

/** How it came about; nothing where nobody wrote it down. */
export function CaseStory({ found }: { readonly found: CaseView }) {
  const story = storyOf(found)
  if (story.length === 0) return null

  return (
    <Section title={say.story}>
      {story.map(({ name, value }) => (
        <View key={name} className={style.told}>
          <View className={style.name}>{name}</View>
          <View className={style.text}>{value}</View>
        </View>
      ))}
    </Section>
  )
}

/** What machine it is: one line on the phone until somebody wants more, all of it at the desk. */
export function CaseMachine({ found }: { readonly found: CaseView }) {
  const [isOpen, setOpen] = useState(false)
  const facts = factsOf(found)
  const { report } = found
  const inShort = [sayDevice(report), report.storage, report.boughtOn && say.boughtOn(sayDay(report.boughtOn))].filter(Boolean).join(' · ')
  if (facts.length === 0) return null

  return (
    <Section title={say.machine}>
      <Pressable className={style.fold} label={isOpen ? say.hideMachine : say.showMachine} isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
        <View className={style.inShort}>{inShort}</View>
        <View className={classNames(style.arrow, isOpen && style.turned)}><Icon name="down" /></View>
      </Pressable>
      <View className={classNames(style.facts, !isOpen && style.folded)}>
        {facts.map(({ name, value }) => (
          <View key={name} className={style.fact}>
            <View className={style.name}>{name}</View>
            <View className={style.value}>{value}</View>
          </View>
        ))}
      </View>
    </Section>
  )
}
