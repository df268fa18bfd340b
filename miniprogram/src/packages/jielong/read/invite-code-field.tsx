import { Card, Place, TextInput } from '../../../ui'
import * as say from '../../../words/jielong/visitor'

/** Some paste the whole link. */
const LONGEST_LINK = 500

export const INVITE_CODE = 'invite-code'

export interface InviteCodeFieldProps {
  /** The one on the card was replaced since. */
  readonly isReplaced: boolean
  readonly typed: string
  readonly error: string | undefined
  readonly onChange: (typed: string) => void
}

export const sayWrong = (typed: string): string => (typed.trim() === '' ? say.codeMissing : say.codeWrong)

/** For whoever came by a poster, or by a card whose code was replaced: known to fit as soon as it is typed. */
export const InviteCodeField = ({ isReplaced, typed, error, onChange }: InviteCodeFieldProps) => (
  <Card>
    <Place name={INVITE_CODE}>
      <TextInput
        label={say.inviteCode} isRequired value={typed} maxLength={LONGEST_LINK} placeholder={say.codePlaceholder} error={error}
        hint={isReplaced ? say.codeReplaced : say.needsCode} onChange={onChange}
      />
    </Place>
  </Card>
)
