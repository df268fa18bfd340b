import { spawn } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { aFolder } from './durability/a-folder'
import { buildProgram, command, endOf, fixtures } from './durability/a-program'

const program = buildProgram()
const functions = join(fixtures, 'functions')
const refusalOf = async (...words: string[]) => {
  const { code, out, err } = await command(program, ...words)
  expect([code, out]).toEqual([1, ''])
  return err
}

/** Words that the program cannot follow. */
const misuseOf = async (...words: string[]) => {
  const { code, out, err } = await command(program, ...words)
  expect([code, out]).toEqual([2, ''])
  return err
}

/** All that a start says until it is stopped. */
async function saidBy(...words: string[]): Promise<{ out: string[]; err: string }> {
  const child = spawn(process.execPath, [program, '--functions', functions, '--data', aFolder(), '--port', '0', ...words])
  let heard = ''
  child.stdout.on('data', (chunk: Buffer) => {
    heard += chunk.toString()
    if (heard.includes('个集合。\n')) child.kill('SIGTERM')
  })
  const { out, err } = await endOf(child)
  return { out: out.split('\n'), err }
}

test('after the addresses it says what it found, in one line', async () => {
  const file = join(aFolder(), 'collections.json')
  writeFileSync(file, '{ "collections": [{ "name": "notes", "permission": "ADMINONLY", "indexes": [] }] }')
  const { out, err } = await saidBy('--collections', file, '--web', join(fixtures, 'web'))
  expect(out.slice(0, 3)).toEqual([expect.stringMatching(/^http:/), expect.stringMatching(/^控制台口令 [0-9a-f]{32}$/), expect.stringMatching(/^控制台 http/)])
  expect(out.slice(3)).toEqual([expect.stringMatching(/^这里有：\d+ 个云函数（.*inbox.*toolbox.*）；1 个定时器（ticker 的 .*）；1 个集合。$/), ''])
  expect(err).toBe('')
})

test('a folder without functions, one without index.js, and a web build without a page are warned of', async () => {
  const [empty, half] = [aFolder(), aFolder()]
  for (const name of ['forgotten', 'node_modules', '.cache', 'whole']) mkdirSync(join(half, name))
  writeFileSync(join(half, 'whole/index.js'), 'exports.main = () => 1')
  const { out, err } = await saidBy('--functions', half, '--web', empty)
  expect(out[3]).toBe('这里有：1 个云函数（whole）；0 个定时器；0 个集合。')
  expect(err.split('\n')).toEqual([`注意：${join(half, 'forgotten')} 里没有 index.js，没有把它当作云函数。`, `注意：${empty} 里没有 index.html，网页打不开；请先构建，或者换一个目录。`, ''])
  expect((await saidBy('--functions', empty)).err).toContain(`注意：${empty} 里没有云函数`)
})

test('a mistake in a file is one sentence that names it', async () => {
  const file = join(aFolder(), 'it.json')
  for (const [option, text, sentence] of [
    ['--collections', '{ "collections": [}', `${file} 不是 JSON：第 1 行第 19 个字看不懂（里面不能有注释和多余的逗号）。\n`],
    ['--collections', '{ "collections": [{ "name": "notes" }] }', `${file} 用不了：集合 notes：indexes 要是一个数组，没有写。\n`],
    ['--personas', '[{ "id": "ann" }]', `${file} 用不了：ann：openid 要是文字，没有写。\n`],
  ] as const) {
    writeFileSync(file, text)
    expect(await refusalOf('--functions', functions, option, file)).toBe(sentence)
  }
  expect(await refusalOf('--functions', functions, '--collections', `${file}.no`)).toBe(`打不开 ${file}.no：没有这个文件。\n`)
})

test.each([
  ['/proc/x', /^数据文件夹 \/proc\/x (用不了，请看看是不是写错了|不让写)/],
  ['/proc/x/y', /^数据文件夹 \/proc\/x\/y (用不了，请看看是不是写错了|不让写)/],
  ['/dev/null', /^\/dev\/null 是一个文件，不是文件夹；请换一个名字。/],
  ['x'.repeat(300), /^数据文件夹 x+ 用不了，请看看是不是写错了/],
])('a folder that cannot be made is said: %s', async (data, sentence) => {
  // One that goes round for ever would not hear jest's own end either.
  const child = spawn(process.execPath, [program, '--functions', functions, '--port', '0', '--data', data], { timeout: 30_000 })
  expect(await endOf(child)).toEqual({ code: 1, out: '', err: expect.stringMatching(sentence) as string })
})

test('a port that is taken is said, and what else to take', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  expect(await refusalOf('--functions', functions, '--port', String(port))).toBe(`端口 ${port} 已经被别的程序占用，用 --port 换一个就好，比如 --port ${port + 1}。\n`)
  server.close()
  expect(await refusalOf('--functions', functions, '--port', '0', '--host', '192.0.2.1')).toBe('这台电脑没有 192.0.2.1 这个地址，请换一个 --host。\n')
})

test('what an option cannot be is said, and what is missing asked for', async () => {
  for (const port of ['abc', '99999', '1.5', '0x50', ' ']) expect(await refusalOf('--functions', functions, '--port', port)).toBe(`--port ${port} 用不了：端口是 0 到 65535 之间的整数。\n`)
  for (const pair of ['abc', '=b']) expect(await refusalOf('--functions', functions, '--env', pair)).toBe(`--env ${pair} 用不了：要写成 名字=值。\n`)
  expect(await refusalOf('--functions', functions, '--port', '-1')).toBe('--port -1 用不了：端口是 0 到 65535 之间的整数。\n')
  expect(await misuseOf('--data', aFolder())).toBe('还差 --functions。有哪些选项，看 wechat-cloud-emulator --help\n')
  expect(await misuseOf('start')).toBe('还差 --functions。有哪些选项，看 wechat-cloud-emulator start --help\n')
  const { code, out } = await command(program)
  expect([code, out]).toEqual([0, (await command(program, 'start', '--help')).out])
})

test('functions that are none are said', async () => {
  const folder = aFolder()
  const file = join(folder, 'index.js')
  writeFileSync(file, '')
  expect(await refusalOf('--functions', `${folder}/no`)).toBe(`没有放云函数的目录 ${folder}/no，请先构建，或者换一个目录。\n`)
  expect(await refusalOf('--functions', file)).toBe(`${file} 是一个文件，不是放云函数的目录；请换成它所在的目录，或者再上一层。\n`)
  for (const name of ['one/config.json', 'other/index.js']) mkdirSync(join(folder, name), { recursive: true })
  const { out, err } = await saidBy('--functions', folder, '--data', 'memory')
  expect(out.slice(4)).toEqual(['数据只在内存里，停下就没有了；要留着的话，加上 --data 文件夹。', ''])
  expect(err).toContain(`注意：${join(folder, 'other')} 里没有 index.js，没有把它当作云函数。\n`)
  writeFileSync(join(folder, 'one/index.js'), 'exports.main = () => 1')
  expect(await refusalOf('--functions', folder, '--port', '0')).toBe(`云函数 one 不能启动：config.json 读不了（EISDIR）（${join(folder, 'one/config.json')}）。\n`)
})

test('a function with a mistake in its grammar is warned of, and the others run', async () => {
  const folder = aFolder()
  const texts = { broken: 'const a = 1\nexports.main = async () => {{ return a }', bash: '#!/usr/bin/env node\nreturn', module: 'export const main = () => 1', whole: '\uFEFFexports.main = () => 1' }
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'index.js'), text)
  }
  const { out, err } = await saidBy('--functions', folder)
  expect(out[3]).toContain('4 个云函数')
  expect(err).toBe("注意：云函数 broken 的 index.js 第 2 行看不懂（Unexpected end of input），调用它会失败；改好以后，下一次调用就是新的。\n")
})

test('a function that cannot be read is warned of, and the others run', async () => {
  const folder = aFolder()
  for (const name of ['one', 'other']) mkdirSync(join(folder, name))
  // A file that nobody can read from its beginning, with all rights neither.
  symlinkSync('/proc/self/mem', join(folder, 'one/index.js'))
  writeFileSync(join(folder, 'other/index.js'), 'exports.main = () => {{')
  const { out, err } = await saidBy('--functions', folder)
  expect(out[3]).toContain('2 个云函数（one、other）')
  expect(err.split('\n')).toEqual([expect.stringMatching(/^注意：云函数 one 的 index\.js 读不了（E[A-Z]+），调用它会失败/), expect.stringMatching(/^注意：云函数 other 的 index\.js 第 1 行看不懂/), ''])
})

test('a start that cannot tell others where it is ends', async () => {
  const data = aFolder()
  mkdirSync(join(data, 'emulator.json'))
  const child = spawn(process.execPath, [program, '--functions', functions, '--port', '0', '--data', data], { timeout: 30_000 })
  expect(await endOf(child)).toEqual({ code: 1, out: '', err: expect.stringMatching(/emulator\.json/) as string })
})

test('an option that is none leads to the help of its command', async () => {
  expect(await misuseOf('--colour')).toBe('没有 --colour 这个选项。有哪些选项，看 wechat-cloud-emulator --help\n')
  expect(await misuseOf('export', '--colour')).toBe('没有 --colour 这个选项。有哪些选项，看 wechat-cloud-emulator export --help\n')
  expect(await misuseOf('start', '--data')).toBe('--data 后面还差内容。有哪些选项，看 wechat-cloud-emulator start --help\n')
  expect(await misuseOf('--verbose=yes')).toBe('--verbose 后面不带内容。有哪些选项，看 wechat-cloud-emulator --help\n')
  expect(await misuseOf('start', 'now')).toBe('now 看不懂，选项以 -- 开头。有哪些选项，看 wechat-cloud-emulator start --help\n')
})
