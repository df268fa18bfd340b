import { copyText } from '../../../device'
import { Button } from '../../../ui'
import type { ShareButtonProps } from './share-button-props'

const linkTo = (path: string) => `${location.origin}${location.pathname}#${path}`

/** The title goes along: a bare link says nothing in a chat. */
export const ShareButton = ({ path, title }: ShareButtonProps) => (
  <Button isFull icon="link" onPress={() => void copyText(`${title}\n${linkTo(path)}`, '链接已复制，可以粘贴到聊天里')}>复制链接</Button>
)
