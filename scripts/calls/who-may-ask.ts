import type { Asks } from '@shouhou/shared'

/** `signed-in` and its like as they are; otherwise the action whose row in the table of permissions decides. */
export const whoMayAsk = (asks: Asks): string =>
  typeof asks === 'string' ? asks : `who may ${asks.action} in the group${asks.isForStrangers === true ? ', before registering too' : ''}`
