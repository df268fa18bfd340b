import { View } from '@tarojs/components'
import type { Entry, JielongView } from '@shouhou/shared/jielong'
import { Cell, Sheet, Skeleton } from '../../../ui'
import * as say from '../../../words/jielong/my-place'
import { sayCase } from './case-choice'
import { caseOf } from './case-of'
import style from './read.module.scss'
import { useFitting } from './use-fitting'
import type { Joining } from './use-joining'

export interface ChangeSheetProps {
  readonly jielong: JielongView
  readonly entry: Entry
  readonly joining: Joining
  readonly onClose: () => void
}

/** Counts again what my case says by now, or another case of mine. The place stays. */
export function ChangeSheet({ jielong, entry, joining, onClose }: ChangeSheetProps) {
  const fitting = useFitting(jielong)
  const mine = caseOf(entry)
  const change = (caseId: string) => {
    onClose()
    void joining.changeTo(caseId)
  }

  return (
    <Sheet title={say.changeMine} isOpen onClose={onClose}>
      <View className={style.quiet}>{say.placeStays}</View>
      {mine && <Cell icon="refresh" title={say.countAgain} detail={say.countAgainDetail} onPress={() => change(mine)} />}
      {fitting === undefined && <Skeleton />}
      {fitting?.filter(({ caseId }) => caseId !== mine).map(one => (
        <Cell key={one.caseId} icon="document" title={say.useOther(one.fault)} detail={sayCase(one)} onPress={() => change(one.caseId)} />
      ))}
    </Sheet>
  )
}
