import { Button, Notice } from '../../../ui'
import { sayAgo } from '../../../words'

export interface ResumedNoticeProps {
  /** When it was kept, epoch ms; undefined for a fresh form. */
  readonly from: number | undefined
  readonly isChange: boolean
  readonly onBeginAgain: () => void
}

/** Words of an earlier visit stand in the form. */
export const ResumedNotice = ({ from, isChange, onBeginAgain }: ResumedNoticeProps) =>
  from === undefined ? null : (
    <Notice action={<Button isSmall onPress={onBeginAgain}>{isChange ? '用现在接龙里的内容' : '清空重写'}</Button>}>
      {`接着上次写的，${sayAgo(from, Date.now())}保存。`}
    </Notice>
  )
