import type { Failure } from '@shouhou/shared'
import { Button, Notice } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/case/filing'

interface FailedProps { readonly failure: Failure | undefined; readonly onAlone: () => void }

/** What no single field is to blame for. A 接龙 that filled up meanwhile need not keep the case from being filed. */
export const FailedToFile = ({ failure, onAlone }: FailedProps) =>
  failure === undefined ? null : (
    <Notice tone="danger" title={say.notFiled} action={failure.code.startsWith('jielong/') && <Button isSmall onPress={onAlone}>{say.fileAlone}</Button>}>
      {say.allKept(sayFailure(failure))}
    </Notice>
  )
