import { availableParallelism, loadavg } from 'node:os'
import { figure, table } from '../table/table'
import { CHAIN, type ChainFigure } from './measure-chains'
import type { BoardFigure, PasteFigure } from './measure-pure'
import type { RushFigures } from './measure-rush'
import type { SizeFigures } from './measure-size'
import type { Options } from './options'

export interface Figures {
  pastes: PasteFigure[]
  quotes: BoardFigure[]
  chains: ChainFigure[]
  sizes: SizeFigures[]
  impossible: string[]
  narrowRushes: RushFigures[]
  wideRushes: RushFigures[]
}

const kB = (bytes: number): string => (bytes < 999.5 ? `${Math.round(bytes)} B` : `${figure(bytes / 1000)} kB`)
const share = (part: number): string => `${(part * 100).toFixed(1)} %`

const joinTable = (sizes: readonly SizeFigures[]): string =>
  table(
    ['joining', 'entries', 'operations', 'four at once: most', 'of the whole call', 'joins', 'joins/s', 'p50 ms', 'p95 ms', 'max ms'],
    sizes.map(({ way, entries, join, crowded, samples }) => [way, entries, join.own, crowded, figure(join.all), samples, join.perSecond, join.latency.p50, join.latency.p95, join.latency.max]),
  )

const boardTable = (sizes: readonly SizeFigures[]): string =>
  table(
    ['reading the board', 'entries', 'operations', 'of the whole call', 'from the database', 'to the phone', 'p50 ms', 'p95 ms', 'max ms', 'recount ms'],
    sizes.map(({ way, entries, board, recount }) => [way, entries, board.own, figure(board.all), kB(board.bytesRead), kB(board.bytesSent), board.latency.p50, board.latency.p95, board.latency.max, recount ?? '']),
  )

const kindTable = (sizes: readonly SizeFigures[], what: 'join' | 'board'): string => {
  const shown = [...new Map(sizes.map((each) => [each.way, each])).values()]
  const kinds = [...new Set(shown.flatMap((size) => size[what].byKind.map(([kind]) => kind)))].sort()
  return table([`one ${what} asks`, ...shown.map(({ way }) => way)], kinds.map((kind) => [kind, ...shown.map((size) => size[what].byKind.find(([each]) => each === kind)?.[1] ?? '')]))
}

const rushTable = (rushes: readonly RushFigures[]): string =>
  table(
    ['everybody at once', 'people', 'seats', 'told "in"', 'listed', 'lost', 'over-seated', 'in twice', 'operations (most)', 'answers/s', 'p50 ms', 'p95 ms', 'max ms'],
    rushes.map(({ way, people, seats, told, listed, lost, tooMany, twice, operations, answersPerSecond, latency }) =>
      [way, people, seats, told, listed, lost, tooMany, twice, `${figure(operations.mean)} (${figure(operations.most)})`, answersPerSecond, latency.p50, latency.p95, latency.max]),
  )

const pasteTable = (pastes: readonly PasteFigure[]): string =>
  table(
    ['64 KB of pasted text', 'lines found', 'read: p50 ms', 'read: max ms', 'unite: p50 ms', 'unite: max ms'],
    pastes.map(({ what, lines, parse, unite }) => [what, lines, parse.p50, parse.max, unite.p50, unite.max]),
  )

const quoteTable = (quotes: readonly BoardFigure[]): string => table(['price survey', 'p50 ms', 'max ms'], quotes.map(({ what, took }) => [what, took.p50, took.max]))

/** What the product lost of everybody who had a seat, in all rushes above. */
const lostByUs = (rushes: readonly RushFigures[]): number => {
  const our = rushes.filter(({ isOurs }) => isOurs)
  return our.reduce((sum, { lost }) => sum + lost, 0) / our.reduce((sum, { told }) => sum + told, 0)
}

const chainTable = (chains: readonly ChainFigure[], rushes: readonly RushFigures[]): string =>
  table(
    ['from reading to posting (half are quicker)', 'lost in the newest copy', 'lost by us, in the rushes above'],
    chains.map(({ medianSeconds, share: lost }) => [`${medianSeconds} s`, share(lost), share(lostByUs(rushes))]),
  )

/** Above the number of cores others were at work too, and every time is longer than it need be. */
const load = (): string => figure(loadavg()[1] ?? NaN)

const today = (): string => new Date().toISOString().slice(0, 10)

/** What was measured, and how, for a terminal and for a file. */
export const writeReport = ({ sizes, impossible, narrowRushes, wideRushes, pastes, quotes, chains }: Figures, { store, people }: Options): string => `# 接龙, measured

${today()}, ${availableParallelism()} cores (average load ${load()}), Node ${process.versions.node}. \`npm run bench -- jielong\`; what is compared, and how, is told in [bench/README.md](../README.md).

## At every size

Threads as in \`npm start\`, one call each at a time, four at once; ${store === 'sqlite' ? 'every write on disk before it is answered' : 'documents in memory only'}.
Operations: the most that one call asked of the collections that hold the 接龙 (ours: \`jielongs\` and \`entries\`), counted at the gateway, joins
one after another; times with four at the same time, where an instance that never saw this sign-up reads once more what it asks. The obvious designs check nobody's permission.

${joinTable(sizes)}
${impossible.map((sentence) => `\n- ${sentence}\n`).join('')}
${boardTable(sizes)}

${kindTable(sizes, 'join')}

${kindTable(sizes, 'board')}

## ${people.join(' or ')} people at the same moment, every tenth tapping twice

Each call in flight with all others, as in WeChat's cloud, where each has an instance of its own (one process, in memory; latency is mostly the queue for two cores):

${rushTable(wideRushes)}

In the four threads of \`npm start\`${store === 'sqlite' ? ', on disk' : ''}; at most four calls meet:

${rushTable(narrowRushes)}

## The text in the chat

${CHAIN.people} people open the chat at any moment of ${CHAIN.minutes} minutes, copy the newest text, add their line and post it later: log-normal, spread ${CHAIN.spread}; mean of ${CHAIN.chains.toLocaleString('en')} chains, seeds from ${CHAIN.seed}.

${chainTable(chains, [...wideRushes, ...narrowRushes])}

## The pure parts

In milliseconds of processor time; texts made to be slow.

${pasteTable(pastes)}

${quoteTable(quotes)}
`
