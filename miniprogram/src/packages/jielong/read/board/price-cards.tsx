import { View } from '@tarojs/components'
import type { PriceBoard, PriceSummary } from '@shouhou/shared/jielong'
import { monthBars, sourceBars } from '../../../../features/jielong'
import { Card } from '../../../../ui'
import { sayAboutMoney, sayMoney } from '../../../../words'
import * as say from '../../../../words/jielong/board'
import { sayPremium } from '../../../../words/jielong/price'
import { BarsCard } from './bars-card'
import { PriceStrip } from './price-strip'
import style from './price.module.scss'

/** What was quoted, beside what the maker asks; where the figures come from. No shop has a name here. */
export const PriceCards = ({ board }: { readonly board: PriceBoard }) => (
  <>
    {board.quote && <Quotes quote={board.quote} days={board.days} />}
    {board.premium && <Premium premium={board.premium} />}
    <Compared official={board.official} thirdParty={board.thirdParty} />
    <BarsCard title={say.sources} bars={sourceBars(board.source)} />
    <BarsCard title={say.months} bars={monthBars(board.month)} isInTime />
  </>
)

function Quotes({ quote, days }: { readonly quote: PriceSummary; readonly days: PriceBoard['days'] }) {
  return (
    <Card>
      <Figure label={say.quotes(quote.prices)} figure={sayAboutMoney(quote.median)} />
      {days && <View className={style.quiet}>{say.quotedIn(days)}</View>}
      <PriceStrip summary={quote} say={sayMoney} sayComputed={sayAboutMoney} name={say.quote} />
      <View className={style.quiet}>{say.outliers(quote)}</View>
    </Card>
  )
}

const Premium = ({ premium }: { readonly premium: PriceSummary }) => (
  <Card>
    <Figure label={say.premiums(premium.prices)} figure={sayPremium(premium.median)} />
    <PriceStrip summary={premium} say={sayPremium} name={say.premium} />
    <View className={style.quiet}>{say.premiumRule}</View>
  </Card>
)

interface FigureProps { readonly label: string; readonly figure: string }

const Figure = ({ label, figure }: FigureProps) => (
  <View className={style.head}>
    <View className={style.label}>{label}</View>
    <View className={style.figure}>{figure}</View>
  </View>
)

interface ComparedProps { readonly official: PriceSummary | null; readonly thirdParty: PriceSummary | null }

function Compared({ official, thirdParty }: ComparedProps) {
  if (!official && !thirdParty) return null
  return (
    <Card>
      {official && <Beside label={say.official} summary={official} />}
      {thirdParty && <Beside label={say.thirdParty} summary={thirdParty} />}
    </Card>
  )
}

const Beside = ({ label, summary: { prices, median, least, most } }: { readonly label: string; readonly summary: PriceSummary }) => (
  <View className={style.beside}>
    <View className={style.label}>{say.given(label, prices)}</View>
    <View>{say.range(sayAboutMoney(median), sayMoney(least), sayMoney(most))}</View>
  </View>
)
