import path from 'node:path'
import { startEmulator, type Emulator } from 'wechat-cloud-emulator'
import type { Declared } from './declared'

/** One function that does whatever a contract asks for, and `inbox`, which keeps what it hears. */
export const startEmulated = (collections: Declared[]): Promise<Emulator> =>
  startEmulator({
    data: 'memory',
    functions: path.join(__dirname, 'functions'),
    runtime: 'inProcess',
    collections: { collections: [...collections, { name: 'heard', permission: 'ADMINONLY', indexes: [] }] },
    environment: { OPERATORS: 'oOperator1' },
    mediaCheckDelay: 5,
    // Hundreds of questions at once share one thread here, on a machine that may be slow.
    patience: 20,
  })
