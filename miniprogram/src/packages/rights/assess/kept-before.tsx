import { View } from '@tarojs/components'
import { dayOf } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import { changesSince, type RightsFacts } from '@shouhou/shared/rights'
import { Notice, Section } from '../../../ui'
import { sayDay } from '../../../words'
import * as say from '../../../words/rights/assess'
import { sayDays } from '../../../words/rights/result'
import style from './assess.module.scss'

interface KeptBeforeProps {
  readonly file: CaseFile
  readonly facts: RightsFacts
}

/** The result as it was kept, and what a newer edition of the rules says differently. */
export function KeptBefore({ file: { kept }, facts }: KeptBeforeProps) {
  if (!kept) return null
  const changes = changesSince(kept, facts)

  return (
    <Section title={say.keptTitle} detail={say.keptOn(sayDay(dayOf(kept.at)), kept.edition)}>
      {changes && (
        <Notice tone="warn" title={say.newEdition(changes.edition)}>
          {changes.gone.length > 0 && <View>{say.gone(changes.gone.map(({ says }) => says))}</View>}
          {changes.added.length > 0 && <View>{say.added(changes.added.map(({ says }) => says))}</View>}
          <View>{say.newEditionDetail}</View>
        </Notice>
      )}
      {kept.conclusions.map(one => (
        <View key={one.rule} className={style.before}>
          <View>{one.says}</View>
          {sayDays(one) !== '' && <View className={style.quiet}>{sayDays(one)}</View>}
        </View>
      ))}
    </Section>
  )
}
