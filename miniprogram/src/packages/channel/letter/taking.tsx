import { letterAsText, type Letter } from '@shouhou/shared/channel'
import { copyText } from '../../../device'
import { Button } from '../../../ui'
import * as say from '../../../words/channel/letter'
import { useDocument } from './use-document'

/** Out of the app: as text for a form, or as a document to print and sign. */
export function Taking({ letter }: { readonly letter: Letter }) {
  const document = useDocument(letter)
  return (
    <>
      <Button isFull icon="download" isBusy={document.isBusy} onPress={() => void document.save()}>{say.saveDocument}</Button>
      <Button kind="primary" isFull icon="copy" onPress={() => void copyText(letterAsText(letter), say.copied(letter.missing.length))}>{say.copyAll}</Button>
    </>
  )
}
