import path from 'node:path'
import { parseArgs } from 'node:util'

export const HELP = `npm start -- [选项]

  --port 端口        默认 8787
  --host 地址        默认 127.0.0.1，只有本机能打开
  --data 文件夹      数据放在哪里，默认 ./data；停下再启动，数据还在
  --seed demo|none   空文件夹里先放一份演示内容（默认），或者什么都不放
  --help             显示这段说明
`

const definitions = {
  port: { type: 'string', default: '8787' },
  host: { type: 'string', default: '127.0.0.1' },
  data: { type: 'string', default: 'data' },
  seed: { type: 'string', default: 'demo' },
  help: { type: 'boolean', default: false },
}

function check({ port, host, data, seed, help }) {
  const number = Number(port)
  if (!/^\d+$/.test(port) || number > 65535) throw new Error(`--port ${port}：端口是 0 到 65535 之间的一个数。`)
  if (seed !== 'demo' && seed !== 'none') throw new Error(`--seed ${seed}：只有 demo 和 none 两种。`)
  if (host === '') throw new Error('--host 后面要写一个地址。')
  if (data === '') throw new Error('--data 后面要写一个文件夹。')
  return { port: number, host, data: path.resolve(data), seed, isHelp: help }
}

/** What was asked for on the command line; throws a sentence that can be shown as it is. */
export function readOptions(words) {
  try {
    return check(parseArgs({ args: words, options: definitions }).values)
  } catch (error) {
    if (error.code?.startsWith('ERR_PARSE_ARGS')) throw new Error(`看不懂：${words.join(' ')}\n\n${HELP}`)
    throw error
  }
}
