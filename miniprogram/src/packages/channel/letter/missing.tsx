import { View } from '@tarojs/components'
import type { CaseFile } from '@shouhou/shared/case-file'
import type { Letter } from '@shouhou/shared/channel'
import { go } from '../../../route'
import { Button, Notice } from '../../../ui'
import * as say from '../../../words/channel/letter'
import { byPlace, type Place } from './where-to-fill'
import style from './letter.module.scss'

export interface MissingProps {
  readonly letter: Letter
  readonly file: CaseFile
  readonly onWords: () => void
}

/** What still stands as a blank, and where each is filled in. */
export function Missing({ letter: { missing }, file: { groupId, caseId }, onWords }: MissingProps) {
  if (missing.length === 0) return null
  const leads: Readonly<Record<Exclude<Place, 'hand'>, () => void>> = {
    words: onWords,
    case: () => go('readCase', { groupId, caseId }),
    rights: () => go('assess', { caseId }),
  }
  return (
    <Notice tone="warn" title={say.blanks(missing.length)}>
      {byPlace(missing).map(({ place, names }) => (
        <View key={place} className={style.place}>
          <View>{say.missingAt(place, names)}</View>
          {place !== 'hand' && <Button isSmall onPress={leads[place]}>{say.fillAt[place]}</Button>}
        </View>
      ))}
    </Notice>
  )
}
