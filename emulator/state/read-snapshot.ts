import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { SNAPSHOT_VERSION, count, noCounts, type Counts, type Line } from './snapshot-format'

const broken = (file: string, why: string) => new Error(`${file} 不完整或者损坏了（${why}），没有导入任何内容；请换一份导出文件。`)

const foreign = (file: string) => new Error(`${file} 不是导出文件，没有导入任何内容。`)

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const stream = source.pipe(createGunzip())
  source.once('error', error => stream.destroy(error))
  let rest: Buffer[] = []
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, end + 1)]).toString('utf8')
      rest = []
      start = end + 1
    }
    rest.push(chunk.subarray(start))
  }
  if (rest.some(({ length }) => length > 0)) throw broken(file, '最后一行没有写完')
}

function parse(file: string, text: string, isFirst: boolean): Line {
  try {
    return JSON.parse(text) as Line
  } catch {
    throw isFirst ? foreign(file) : broken(file, '有一行读不懂')
  }
}

function checkFirst(file: string, line: Line): void {
  if (!Array.isArray(line) || line[0] !== 'cloud-emulator') throw foreign(file)
  const { version } = line[1]
  if (version > SNAPSHOT_VERSION) throw new Error(`${file} 是更新版本的程序导出的（格式 ${version}），这个版本不认得；没有导入任何内容。`)
}

/**
 * Every line of the file but its first and last. What it gives is only to be trusted when it has come to its end without
 * throwing: the last line says how much there must have been, and its digest.
 */
export async function* readSnapshot(file: string): AsyncGenerator<Line> {
  const hash = createHash('sha256')
  const counts = noCounts()
  let isFirst = true
  let end: (Counts & { digest: string }) | undefined
  for await (const text of sayingWhy(file, linesOf(file))) {
    if (end) throw broken(file, '结尾之后还有内容')
    const line = parse(file, text, isFirst)
    if (isFirst) checkFirst(file, line)
    if (line[0] === 'end') end = line[1]
    else {
      hash.update(text)
      count(counts, line)
      if (!isFirst) yield line
    }
    isFirst = false
  }
  if (!end) throw broken(file, '没有结尾')
  if (end.digest !== hash.digest('hex')) throw broken(file, '校验不符')
  for (const [name, number] of Object.entries(counts)) if (end[name as keyof Counts] !== number) throw broken(file, '数目不符')
}

/** zlib's and the system's complaints in a sentence. */
async function* sayingWhy(file: string, lines: AsyncIterable<string>): AsyncGenerator<string> {
  try {
    yield* lines
  } catch (reason) {
    const { code = '', message } = reason as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Error(`没有 ${file} 这个文件。`)
    if (message === 'incorrect header check') throw foreign(file)
    throw code.startsWith('Z_') ? broken(file, '压缩的内容读不出来') : reason
  }
}
