import type { ChannelKind } from '@shouhou/shared/channel'
import { nextChannel } from '../../../../../miniprogram/src/packages/rights/assess/next-channel'

const after = (channels: ChannelKind[], isOnline: 'yes' | 'no' | 'unsure' = 'no') => nextChannel({ steps: channels.map((channel) => ({ channel })) }, { isOnline })

test('the brand is written to first, then the platform where it was bought online, then 12315', () => {
  expect([after([], 'yes'), after(['brand'], 'yes'), after(['platform', 'brand'], 'yes'), after(['brand'])]).toEqual(['brand', 'platform', '12315', '12315'])
})

test('what 消协 or 12315 already has is not offered to 12315 again', () => {
  expect([after(['brand', 'association']), after(['brand', '12315']), after(['association'])]).toEqual([undefined, undefined, 'brand'])
})
