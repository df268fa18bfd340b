import type { CaseFile } from '@shouhou/shared/case-file'
import type { BillItem } from '@shouhou/shared/repair'
import { View } from '@tarojs/components'
import { useAnswer } from '../../cloud'
import { go } from '../../route'
import { Button } from '../../ui'
import * as say from '../../words/repair/pick-up'
import { billFacts, type PartFacts } from './bill-facts'
import style from './repair.module.scss'

export interface BillProps {
  readonly bill: readonly BillItem[]
  readonly quotedFen: number | null
  readonly file: CaseFile
}

/** What it came to, beside the quote and what others of the group were quoted; nothing without a bill. */
export function Bill({ bill, quotedFen, file: { groupId, report: { brand, model } } }: BillProps) {
  const hasParts = bill.some(({ what }) => what === 'part')
  const prices = useAnswer('repair.prices', hasParts ? { groupId, brand, model } : null)
  if (bill.length === 0) return null

  const { total, overQuote, parts } = billFacts({ bill, quotedFen, prices: prices.value ?? [] })
  return (
    <View className={style.bill}>
      <View className={style.strong}>{say.sum(total)}</View>
      {overQuote !== null && quotedFen !== null && <View>{say.againstQuote(overQuote, quotedFen)}</View>}
      {parts.map((part, at) => <AgainstGroup key={at} part={part} groupId={groupId} />)}
      {parts.length > 0 && <View className={style.quiet}>{say.onlyCompares}</View>}
    </View>
  )
}

const AgainstGroup = ({ part: { name, fen, difference, isWithLabour, price }, groupId }: { readonly part: PartFacts; readonly groupId: string }) => (
  <View className={style.compared}>
    <View>{say.againstMedian(name, { fen, difference, median: price.median, people: price.prices })}</View>
    {price.officialMedian !== null && <View className={style.quiet}>{say.official(price.officialMedian)}</View>}
    {isWithLabour && <View className={style.quiet}>{say.withLabour}</View>}
    <View className={style.actions}>
      <Button isSmall onPress={() => go('jielong', { groupId, jielongId: price.jielongId })}>{say.seeBoard}</Button>
    </View>
  </View>
)
