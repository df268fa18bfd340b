import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ensureInstall } from './ensure-install.mjs'
import { isSeeded, markRunning, markSeeding, stateOf, troubleWithFolder, whoUses, wipe } from './start/data-folder.mjs'
import { endWithNpm } from './start/end-with-npm.mjs'
import { HELP, readOptions } from './start/options.mjs'
import { welcome } from './start/words.mjs'

async function buildAll() {
  const { build } = await import('./build/index.mjs')
  for (const [name, words] of [['functions', '云函数'], ['emulator', '本机的云'], ['h5', '网页（大约一分钟）']]) {
    const { isBuilt, seconds, size } = await build(name, { announce: () => console.log(`正在构建${words}…`) })
    if (isBuilt) console.log(`  用了 ${seconds.toFixed(1)} 秒，${size}`)
  }
}

/** Whether the demo is to be made. What an interrupted start left behind is no data of anybody's. */
function prepareData({ data, seed }) {
  const state = stateOf(data)
  if (state === 'half-seeded') {
    console.log('上次放演示内容时被打断了，清掉那一半，重新来。')
    wipe(data)
  }
  return seed === 'demo' && state !== 'kept'
}

async function seedDemo({ url, data }) {
  const { loadScript } = await import('./build/script.mjs')
  const { seed } = await loadScript('seed/seed.ts')
  const isTerminal = process.stdout.isTTY
  console.log('正在放入演示内容…')
  await seed({ url, say: (done, total) => isTerminal && process.stdout.write(`\r  ${done} / ${total}`) })
  if (isTerminal) process.stdout.write('\n')
  markSeeding(data, true)
}

async function checkFree(options, { troubleWithPort }) {
  const other = await whoUses(options.data)
  if (other) throw new Error(`${options.data} 正在被另一个售后接龙使用：${other}。先停下那一个，或者用 --data 换一个文件夹。`)
  const trouble = (await troubleWithPort(options)) ?? troubleWithFolder(options.data)
  if (trouble) throw new Error(trouble)
}

async function run(options) {
  ensureInstall()
  const { startServer, troubleWithPort } = await import('./start/server.mjs')
  const { repository } = await import('./build/stamp.mjs')
  const personas = JSON.parse(readFileSync(path.join(repository, 'scripts/seed/personas.json'), 'utf8'))
  await checkFree(options, { troubleWithPort })
  await buildAll()
  const isToSeed = prepareData(options)
  if (isToSeed) markSeeding(options.data, false)
  const server = await startServer(options, personas.filter(({ isOperator }) => isOperator).map(({ openid }) => openid))
  let isStopping = false
  const stop = () => {
    isStopping = true
    server.stop()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  endWithNpm(stop)
  void server.ended.then((code) => {
    if (isStopping) console.log(`\n已停下，数据都在 ${options.data}。`)
    else console.error(`服务自己停下了（退出码 ${code}）。数据还在，再运行一次 npm start 就好。`)
    process.exit(isStopping ? 0 : 1)
  })
  markRunning(options.data, server)
  if (isToSeed) await seedDemo({ url: server.url, data: options.data }).catch((error) => {
    if (isStopping) return
    server.stop()
    throw error
  })
  if (!isStopping) console.log(welcome({ ...options, url: addressOf(options, server), consoleAt: { url: server.url, token: server.consoleToken }, personas, isSeeded: isSeeded(options.data) }))
}

/** The emulator names itself as functions reach it; a browser elsewhere needs the host that was asked for. */
function addressOf({ host }, { url }) {
  return host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? url : `http://${host}:${new URL(url).port}`
}

try {
  const options = readOptions(process.argv.slice(2))
  if (options.isHelp) console.log(HELP)
  else await run(options)
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
