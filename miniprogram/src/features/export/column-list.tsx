import { View } from '@tarojs/components'
import { COLUMNS } from '@shouhou/shared/export'
import * as say from '../../words/export/columns'
import style from './export.module.scss'

/** Every column of the file, and what is left out. */
export const ColumnList = ({ isWatchdog }: { readonly isWatchdog: boolean }) => (
  <>
    <View className={style.heading}>{say.inTable(COLUMNS.length)}</View>
    <View className={style.columns}>{COLUMNS.map(({ header }) => header).join('、')}</View>
    <View className={style.heading}>{say.leftOut}</View>
    <View className={style.line}>{say.contacts}</View>
    <View className={style.line}>{say.masked}</View>
    <View className={style.line}>{isWatchdog ? say.identifiersByConsent : say.identifiers}</View>
    <View className={style.line}>{say.hidden}</View>
  </>
)
