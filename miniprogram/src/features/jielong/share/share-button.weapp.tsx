import { Button } from '../../../ui'
import type { ShareButtonProps } from './share-button-props'

export const ShareButton = (_props: ShareButtonProps) => <Button isFull icon="share" openType="share">发到微信群</Button>
