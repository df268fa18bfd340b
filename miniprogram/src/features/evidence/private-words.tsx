import { mask } from '@shouhou/shared/export'
import { Notice } from '../../ui'
import * as say from '../../words/evidence/pieces'

/** Under what is being written: a number in it leads to a person, and others will read it. */
export const PrivateWords = ({ text }: { readonly text: string }) =>
  mask(text) === text ? null : <Notice tone="warn">{say.privateInside}</Notice>
