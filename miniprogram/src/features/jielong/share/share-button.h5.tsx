import { copyText } from '../../../device'
import { Button } from '../../../ui'
import * as say from '../../../words/jielong/share'
import type { ShareButtonProps } from './share-button-props'

const linkTo = (path: string) => `${location.origin}${location.pathname}#${path}`

/** The title goes along: a bare link says nothing in a chat. */
export const ShareButton = ({ path, title }: ShareButtonProps) => (
  <Button isFull icon="link" onPress={() => void copyText(`${title}\n${linkTo(path)}`, say.linkCopied)}>{say.copyLink}</Button>
)
