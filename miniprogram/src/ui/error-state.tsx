import { View } from '@tarojs/components'
import { aria } from './aria'
import { Button } from './button'
import { EmptyState } from './empty-state'
import * as say from '../words/ui/states'

export interface ErrorStateProps {
  /** What went wrong, as a sentence for the person. */
  readonly children: string
  readonly onRetry?: () => void
  readonly isBusy?: boolean
}

/** In place of what could not be shown. */
export function ErrorState({ children, onRetry, isBusy }: ErrorStateProps) {
  return (
    <View {...aria({ role: 'alert' })}>
      <EmptyState
        icon="offline"
        title={say.notLoaded}
        detail={children}
        action={onRetry && <Button icon="refresh" isBusy={isBusy} onPress={onRetry}>{say.tryAgain}</Button>}
      />
    </View>
  )
}
