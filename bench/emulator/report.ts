import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { figure, table, type Row } from '../table/table'
import type { SizeFigures } from './measure-size'
import { OPERATIONS, type Operation } from './measure-way'
import type { Options } from './options'
import { targetsOf } from './targets'

const operationRows = ({ size, emulator, libsql }: SizeFigures): Row[] =>
  (Object.keys(OPERATIONS) as Operation[]).flatMap((name): Row[] => {
    const [own, other] = [emulator[name]?.latency, libsql[name]?.latency]
    if (!own) return []
    return [[OPERATIONS[name], size, own.p50, own.p95, other?.p50 ?? '', other?.p95 ?? '', other ? `${figure(own.p50 / other.p50)} ×` : '']]
  })

const operationTable = (sizes: readonly SizeFigures[]): string =>
  table(
    ['in milliseconds', 'documents', 'emulator p50', 'p95', 'libsql alone p50', 'p95', 'ratio'],
    sizes.flatMap(operationRows).sort(([a], [b]) => Object.values<string>(OPERATIONS).indexOf(String(a)) - Object.values<string>(OPERATIONS).indexOf(String(b))),
  )

const MB = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`

const memoryTable = (sizes: readonly SizeFigures[]): string =>
  table(
    ['documents', 'empty', 'after loading', 'after the run', 'after reopening', 'reopening, ms', 'of it busy', 'process until healthy, ms'],
    sizes.map(({ size, memory, reopen, startMs }) => [figure(size), MB(memory.empty), MB(memory.loaded), MB(memory.after), MB(memory.reopened), reopen.wall, reopen.busy, startMs]),
  )

const targetTable = (sizes: readonly SizeFigures[]): string =>
  table(['target, at the largest size', 'asked', 'measured', 'met'], targetsOf(sizes).map(({ what, target, measured, isMet }) => [what, target, measured, isMet ? 'yes' : 'NO']))

const today = (): string => new Date().toISOString().slice(0, 10)

const machine = (): string => `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${figure(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, average load ${figure(loadavg()[1] ?? NaN)}`

/** What was measured, and how, for a terminal and for a file. */
export const writeReport = (sizes: readonly SizeFigures[], { samples }: Options): string => `# The emulator, measured

${today()}. ${machine()}. \`npm run bench -- emulator\`; what is compared, and how, is told in [bench/README.md](../README.md).

${targetTable(sizes)}

The unmodified SDK over HTTP to the emulator in a process of its own, every write on disk before it is answered; beside it the same work on the
storage library alone, in one process and without a wire. ${samples} samples, a tenth of them for what is dear.

${operationTable(sizes)}

Memory is all that the emulator's process occupies; \`reopening\` is from opening the file to the first answer of an index, in a fresh process,
and \`of it busy\` the processor's time in it: on a machine with other work the first is longer than it need be.

${memoryTable(sizes)}
`
