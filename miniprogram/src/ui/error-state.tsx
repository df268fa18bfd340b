import { View } from '@tarojs/components'
import { aria } from './aria'
import { Button } from './button'
import { EmptyState } from './empty-state'

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
        title="暂时没有加载出来"
        detail={children}
        action={onRetry && <Button icon="refresh" isBusy={isBusy} onPress={onRetry}>再试一次</Button>}
      />
    </View>
  )
}
