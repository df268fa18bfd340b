import { View } from '@tarojs/components'
import type { CaseView } from '@shouhou/shared/case'
import { kindsOfPieces } from '@shouhou/shared/evidence'
import { Button, Notice, Section } from '../../../ui'
import { sayFailure } from '../../../words'
import { CompletenessMeter, EvidenceEditor, EvidenceGallery, pieceOf, useSending } from '../../evidence'
import style from './read.module.scss'
import { useAdding } from './use-adding'

export interface CaseEvidenceProps {
  readonly found: CaseView
  readonly isEditing: boolean
  readonly onEdit: (isEditing: boolean) => void
  readonly onChanged: (changed: CaseView) => void
  /** Asks for the case again, after something was taken out of it. */
  readonly onRemoved: () => void
}

const LAYERS = '每份证据存两层：封存的原件只有您打得开；群里的人看到的是公开副本，去掉了拍摄时间、地点等信息，内容检查通过后才显示。'

/** How complete, then what is there; for its author with the ways to add and to take back. */
export function CaseEvidence({ found, isEditing, onEdit, onChanged, onRemoved }: CaseEvidenceProps) {
  const { isMine, evidence } = found
  const adding = useAdding(found, onChanged)
  // Here and not beside the editor: what is under way goes on when that is closed.
  const sending = useSending(({ evidenceId }) => adding.add(evidenceId))
  const underWay = sending.files.filter(({ state }) => state === 'sending').length

  return (
    <>
      <Section title="证据" aside={isMine && <Button isSmall icon={isEditing ? 'check' : 'edit'} onPress={() => onEdit(!isEditing)}>{isEditing ? '完成' : '添加或删除'}</Button>}>
        <CompletenessMeter kinds={kindsOfPieces(evidence)} />
        {isMine && <View className={style.layers}>{LAYERS}</View>}
        {!isMine && evidence.length === 0 && <View className={style.quiet}>还没有可以看的证据。</View>}
      </Section>
      {underWay > 0 && <Notice>{`还有 ${underWay} 个文件在上传，请先不要离开这一页。`}</Notice>}
      {adding.error && (
        <Notice tone="danger" action={<Button isSmall isBusy={adding.isBusy} onPress={adding.retry}>再放一次</Button>}>
          {`${sayFailure(adding.error)}证据已经传好，还没有放进案例。`}
        </Notice>
      )}
      {isEditing
        ? <EvidenceEditor pieces={evidence.map(pieceOf)} sending={sending} onAdded={({ evidenceId }) => adding.add(evidenceId)} onRemoved={onRemoved} />
        : <EvidenceGallery evidence={evidence} />}
    </>
  )
}
