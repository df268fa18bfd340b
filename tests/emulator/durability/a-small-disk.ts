import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import type { Client } from './writers'

/** A program whose files may not grow beyond so many KB: anybody may set this, and SQLite meets it as an error of the disk. */
export const limited = (kilobytes: number, words: string[]): ChildProcess =>
  spawn('sh', ['-c', `ulimit -S -f ${kilobytes * 2}; exec "$@"`, 'sh', process.execPath, ...words])

export const canLiftLimit = spawnSync('prlimit', ['--version']).status === 0

export const liftLimit = ({ pid }: ChildProcess): void => void spawnSync('prlimit', ['--pid', String(pid), '--fsize=unlimited'])

const mounting = [['-m'], ['-r', '-m']].find((flags) => spawnSync('unshare', [...flags, 'sh', '-c', 'mount -t tmpfs -o size=1m small /mnt']).status === 0)

export const canMount = mounting !== undefined

/** A program whose data is on a disk of 2 MB that goes with it; what `prepare`, a shell's word, puts there first is there, too. */
export const onSmallDisk = (data: string, words: string[], prepare: string): ChildProcess =>
  spawn('unshare', [...(mounting ?? []), 'sh', '-c', `mount -t tmpfs -o size=2m small "$DATA" && ${prepare} exec "$@"`, 'sh', process.execPath, ...words], { env: { ...process.env, DATA: data } })

/** Where that disk is, for the others. */
export const seenFromOutside = (data: string, { pid }: ChildProcess) => `/proc/${pid}/root${data}`

export const add = (client: Client, n: number) => client.add('things', [{ _id: `d${n}`, n, text: 'x'.repeat(20_000) }])

/** Of these documents the largest of these disks has room for some eighty. */
const MORE_THAN_FIT = 150

/** How many documents there was room for, and what was said to the first one for which there was none. */
export async function fillUp(client: Client): Promise<{ count: number; refusal: string }> {
  for (let count = 0; count < MORE_THAN_FIT; count++) {
    try {
      await add(client, count)
    } catch (reason) {
      return { count, refusal: (reason as Error).message }
    }
  }
  throw new Error(`${MORE_THAN_FIT} documents of 20 KB were acknowledged on a disk of 2 MB: an answer leaves before the disk has taken what it is about`)
}
