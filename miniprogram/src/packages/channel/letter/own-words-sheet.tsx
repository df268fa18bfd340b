import { OwnWordsFields, type WrittenWords } from '../../../features/channel'
import { Button, Sheet } from '../../../ui'
import * as say from '../../../words/channel/letter'
import * as sayWords from '../../../words/channel/own-words'

/** One's own words in this letter, kept as they are written. */
export const OwnWordsSheet = ({ written, onClose }: { readonly written: WrittenWords; readonly onClose: () => void }) => (
  <Sheet title={sayWords.title} isOpen onClose={onClose} action={<Button kind="primary" isFull onPress={onClose}>{say.wordsDone}</Button>}>
    <OwnWordsFields {...written} />
  </Sheet>
)
