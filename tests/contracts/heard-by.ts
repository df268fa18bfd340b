import type { Emulator } from 'wechat-cloud-emulator'
import { lookInside } from '../support/look-inside'

interface Heard { message: Record<string, unknown>; source: string }

/** What `inbox` kept of a message, by its trace; null while it has not come. */
export const heardBy = (emulator: Emulator) => async (traceId: string): Promise<Heard | null> =>
  (lookInside(emulator, 'heard', { _id: traceId })[0] as unknown as Heard | undefined) ?? null
