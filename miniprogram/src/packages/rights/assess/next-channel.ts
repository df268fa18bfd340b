import type { CaseFile } from '@shouhou/shared/case-file'
import type { ChannelKind } from '@shouhou/shared/channel'
import type { RightsFacts } from '@shouhou/shared/rights'

type Taken = { readonly steps: readonly Pick<CaseFile['steps'][number], 'channel'>[] }

/** Who has not been written to yet, the nearest first; undefined where the next step wants to be chosen with care. */
export function nextChannel({ steps }: Taken, { isOnline }: Pick<RightsFacts, 'isOnline'>): ChannelKind | undefined {
  const taken = steps.map(({ channel }) => channel)
  const isBeforeOffice = taken.includes('12315') || taken.includes('association')
  const ways: readonly ChannelKind[] = ['brand', ...(isOnline === 'yes' ? ['platform' as const] : []), ...(isBeforeOffice ? [] : ['12315' as const])]
  return ways.find(channel => !taken.includes(channel))
}
