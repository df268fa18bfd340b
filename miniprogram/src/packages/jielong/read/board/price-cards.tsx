import { View } from '@tarojs/components'
import type { PriceBoard, PriceSummary } from '@shouhou/shared/jielong'
import { monthBars, sayPremium, sourceBars } from '../../../../features/jielong'
import { Card } from '../../../../ui'
import { sayCount, sayDay, sayMoney } from '../../../../words'
import { BarsCard } from './bars-card'
import { PriceStrip } from './price-strip'
import style from './price.module.scss'

/** What was quoted, beside what the maker asks; where the figures come from. No shop has a name here. */
export const PriceCards = ({ board }: { readonly board: PriceBoard }) => (
  <>
    {board.quote && <Quotes quote={board.quote} days={board.days} />}
    {board.premium && <Premium premium={board.premium} />}
    <Compared official={board.official} thirdParty={board.thirdParty} />
    <BarsCard title="报价的凭据" bars={sourceBars(board.source)} />
    <BarsCard title="报价的月份" bars={monthBars(board.month)} isInTime />
  </>
)

const sayDays = ({ from, to }: NonNullable<PriceBoard['days']>): string => (from === to ? sayDay(from) : `${sayDay(from)} 到 ${sayDay(to)}`)

const OUTLIER_RULE = '比大多数人的报价高出或低出很多的标“差得远”：超出中间一半的价差的 1.5 倍；至少 5 个报价才标。'

const sayOutliers = ({ outliers, fences }: PriceSummary): string => {
  if (fences === null) return `报价还不到 5 个，先不标。${OUTLIER_RULE}`
  return `${outliers === 0 ? '没有差得远的报价。' : `有 ${sayCount(outliers)} 个报价差得远，名单里标出来了，也算在内。`}${OUTLIER_RULE}`
}

function Quotes({ quote, days }: { readonly quote: PriceSummary; readonly days: PriceBoard['days'] }) {
  return (
    <Card>
      <Figure label={`${sayCount(quote.prices)} 人报价，中位数`} figure={sayMoney(quote.median)} />
      {days && <View className={style.quiet}>{`报价日期 ${sayDays(days)}`}</View>}
      <PriceStrip summary={quote} say={sayMoney} name="报价" />
      <View className={style.quiet}>{sayOutliers(quote)}</View>
    </Card>
  )
}

const Premium = ({ premium }: { readonly premium: PriceSummary }) => (
  <Card>
    <Figure label={`溢价率，${sayCount(premium.prices)} 人写了官方价，中位数`} figure={sayPremium(premium.median)} />
    <PriceStrip summary={premium} say={sayPremium} name="溢价率" />
    <View className={style.quiet}>溢价率 =（报价 − 官方价）÷ 官方价，每个人各自算。</View>
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
      {official && <Beside label="官方价" summary={official} />}
      {thirdParty && <Beside label="第三方价" summary={thirdParty} />}
    </Card>
  )
}

const Beside = ({ label, summary: { prices, median, least, most } }: { readonly label: string; readonly summary: PriceSummary }) => (
  <View className={style.beside}>
    <View className={style.label}>{`${label}，${sayCount(prices)} 人写了`}</View>
    <View>{least === most ? sayMoney(least) : `中位数 ${sayMoney(median)}，${sayMoney(least)} 到 ${sayMoney(most)}`}</View>
  </View>
)
