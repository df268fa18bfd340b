import { threatsIn } from '@shouhou/shared/channel'
import { Notice } from '../../ui'
import * as say from '../../words/channel/own-words'

/** Under what is being written: what would harm its writer, why, and how to say it instead. */
export const Threats = ({ text }: { readonly text: string }) => (
  <>
    {threatsIn(text).map(({ found, why, instead, isThreat }) => (
      <Notice key={found} tone={isThreat ? 'danger' : 'warn'} title={say.foundHere(found)}>{say.sayInstead(why, instead)}</Notice>
    ))}
  </>
)
