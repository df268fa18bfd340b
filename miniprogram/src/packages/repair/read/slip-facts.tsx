import { CAUSE_LABELS, RECORD_LABELS, SPARE_LABELS, type RepairView } from '@shouhou/shared/repair'
import { View } from '@tarojs/components'
import { copyText } from '../../../device'
import { Button, Section } from '../../../ui'
import { sayMoney } from '../../../words'
import * as say from '../../../words/repair/read'
import { Facts } from './facts'
import style from './read.module.scss'

/** What stands on the slip. */
export function SlipFacts({ repair: { slip } }: { readonly repair: RepairView }) {
  const isSelf = slip.provider === 'self'
  return (
    <Section title={say.slip}>
      <Facts facts={[
        [say.fault, slip.fault],
        [say.quoted, slip.quotedFen === null ? '' : sayMoney(slip.quotedFen)],
        [say.record, isSelf ? '' : RECORD_LABELS[slip.record]],
        [say.spare, isSelf || slip.spare === 'notAsked' ? '' : SPARE_LABELS[slip.spare]],
        [say.cause, slip.cause === 'unknown' ? '' : CAUSE_LABELS[slip.cause]],
        [say.slipNumber, slip.slipNumber],
      ]} />
      {slip.progressLink && (
        <View className={style.actions}>
          <Button isSmall icon="link" onPress={() => void copyText(slip.progressLink, say.linkCopied)}>{say.progressLink}</Button>
        </View>
      )}
    </Section>
  )
}
