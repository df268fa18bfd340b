import { View } from '@tarojs/components'
import { COLUMNS } from '@shouhou/shared/export'
import style from './export.module.scss'

const MASKED = '案例里写到的手机号、证件号、银行卡号、邮箱、微信号和 QQ 号，会换成“[手机号]”这样的字'

/** Every column of the file, and what is left out. */
export const ColumnList = ({ isWatchdog }: { readonly isWatchdog: boolean }) => (
  <>
    <View className={style.heading}>{`表里有 ${COLUMNS.length} 列，一个案例一行`}</View>
    <View className={style.columns}>{COLUMNS.map(({ header }) => header).join('、')}</View>
    <View className={style.heading}>不会带出去的</View>
    <View className={style.line}>昵称、电话和任何联系方式</View>
    <View className={style.line}>{MASKED}</View>
    <View className={style.line}>{isWatchdog ? 'IMEI 和订单号：只有本人同意带上的才完整，其余 IMEI 只留后四位，订单号写“未授权”' : 'IMEI 只留后四位，订单号写“未授权”'}</View>
    <View className={style.line}>被隐藏的，和还没通过内容检查的案例</View>
  </>
)
