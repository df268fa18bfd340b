import { CHANNEL_LABELS, INVOICE_LABELS, type CaseView } from '@shouhou/shared/case'
import { View } from '@tarojs/components'
import { Section } from '../../../ui'
import { sayDay, sayMoney } from '../../../words'
import style from './read.module.scss'

interface Fact { readonly name: string; readonly value: string }

const factsOf = ({ report, isMine }: CaseView): readonly Fact[] => [
  { name: '存储容量', value: report.storage },
  { name: '系统版本', value: report.systemVersion },
  { name: '购买日期', value: report.boughtOn ? sayDay(report.boughtOn) : '' },
  { name: '购买渠道', value: report.channel ? CHANNEL_LABELS[report.channel] : '' },
  { name: '店铺', value: report.shop },
  { name: '价格', value: report.priceFen === null ? '' : sayMoney(report.priceFen) },
  { name: '发票', value: report.invoice ? INVOICE_LABELS[report.invoice] : '' },
  { name: isMine ? 'IMEI（只有您看得到）' : 'IMEI', value: report.imei },
  { name: isMine ? '订单号（只有您看得到）' : '订单号', value: report.orderNumber },
].filter(({ value }) => value !== '')

const textsOf = ({ report }: CaseView): readonly Fact[] => [
  { name: '怎样会出现', value: report.steps },
  { name: '已经试过', value: report.tried },
  { name: '具体诉求', value: report.demand },
].filter(({ value }) => value !== '')

/** What was written down, without what is empty. */
export function CaseFacts({ found }: { readonly found: CaseView }) {
  const facts = factsOf(found)
  const texts = textsOf(found)

  return (
    <>
      {texts.length > 0 && (
        <Section title="经过">
          {texts.map(({ name, value }) => (
            <View key={name} className={style.told}>
              <View className={style.name}>{name}</View>
              <View className={style.text}>{value}</View>
            </View>
          ))}
        </Section>
      )}
      {facts.length > 0 && (
        <Section title="机器">
          {facts.map(({ name, value }) => (
            <View key={name} className={style.fact}>
              <View className={style.name}>{name}</View>
              <View className={style.value}>{value}</View>
            </View>
          ))}
        </Section>
      )}
    </>
  )
}
