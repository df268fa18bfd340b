import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { dropDraft } from '../../drafts'
import { go, goTo } from '../../route'
import { Button, Card, Cell, confirm, EmptyState, Pressable, Section } from '../../ui'
import { sayAgo } from '../../words'
import * as say from '../../words/unsent/unsent'
import { dropFiles } from '../evidence'
import { countUnsent, unsent, type UnsentDraft } from './unsent'
import style from './unsent.module.scss'

/** A tab page takes no parameters from an address. */
function open({ key, at }: UnsentDraft): void {
  const [noun, groupId, jielongId] = key.split(':')
  if (noun === 'file-case') go('fileCase', { groupId, jielongId })
  else goTo(at)
}

export interface UnsentListProps {
  /** Before another page opens. */
  readonly onLeave?: () => void
}

/** Everything on this device that nobody has been sent yet. */
export function UnsentList({ onLeave }: UnsentListProps) {
  const [found, setFound] = useState(unsent)
  useDidShow(() => setFound(unsent()))
  const leave = (where: () => void) => {
    onLeave?.()
    where()
  }
  const drop = async ({ key, title }: UnsentDraft) => {
    if (!(await confirm({ title: say.dropTitle(title), consequence: say.dropConsequence, verb: say.drop, isDanger: true }))) return
    dropDraft(key)
    dropFiles(key)
    setFound(unsent())
  }

  if (countUnsent(found) === 0) return <EmptyState icon="chosen" title={say.none} detail={say.noneDetail} />
  return (
    <>
      <View className={style.only}>{say.onlyHere}</View>
      <View>
        {found.drafts.map(draft => (
          <Card key={draft.key}>
            <View className={style.draft}>
              <Pressable role="link" className={style.words} onPress={() => leave(() => open(draft))}>
                <View className={style.title}>{draft.title}</View>
                <View className={style.quiet}>{say.saved(sayAgo(draft.savedAt, Date.now()))}</View>
              </Pressable>
              <Button isSmall label={say.dropOf(draft.title)} onPress={() => void drop(draft)}>{say.drop}</Button>
            </View>
          </Card>
        ))}
      </View>
      {found.files + found.removals > 0 && (
        <Section isList>
          {found.files > 0 && <Cell icon="upload" title={say.files(found.files)} detail={say.filesDetail} onPress={() => leave(() => go('cases', { mine: '1' }))} />}
          {found.removals > 0 && <Cell icon="delete" title={say.removals(found.removals)} detail={say.removalsDetail} />}
        </Section>
      )}
    </>
  )
}
