import { SIZE_LIMITS } from '@shouhou/shared/evidence'
import type { PickedFile } from '../../device'
import { sayFailure } from '../../words'
import * as say from '../../words/evidence/pieces'
import { looksLikeVideo } from './file-name'

/** What can be said before anything is sent; '' when the file may go. The cloud looks at the bytes themselves. */
export const refuseFile = ({ name, size }: PickedFile): string => {
  const limit = looksLikeVideo(name) ? SIZE_LIMITS.video : SIZE_LIMITS.photo
  if (size === 0) return say.emptyFile
  return size > limit ? sayFailure({ code: 'evidence/too-large', limit }) : ''
}
