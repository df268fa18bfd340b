import { Button } from '../../../ui'
import { toChat } from '../../../words/jielong/share'
import type { ShareButtonProps } from './share-button-props'

export const ShareButton = (_props: ShareButtonProps) => <Button isFull icon="share" openType="share">{toChat}</Button>
