import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { repairing } from '../../emulator/program'
import { aFolder, fileIn, fill, overwrite, someDocuments } from './durability/a-folder'
import { buildProgram, command, endOf, root, startProgram, type Started } from './durability/a-program'

const program = buildProgram()
const running: Started[] = []
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGTERM')
    await ended
  }
})

async function started(data: string): Promise<Started> {
  const one = await startProgram(program, data)
  running.push(one)
  return one
}

const SCRIPT = `
const cloud = require(${JSON.stringify(join(root, 'node_modules/wx-server-sdk'))})
cloud.init({ env: process.env.TCB_ENV })
const db = cloud.database()
async function run() {
  await db.createCollection('todos')
  await db.collection('todos').add({ data: { what: process.argv[2] } })
  const { data } = await db.collection('todos').get()
  console.log(JSON.stringify(data.map(({ what }) => what)))
}
run()`

function aScript(folder: string): string {
  const file = join(folder, 'script.cjs')
  writeFileSync(file, SCRIPT)
  return file
}

describe('env', () => {
  test('points the SDK of a plain script in another process at the running emulator, by a shell or by itself', async () => {
    const data = aFolder()
    await started(data)
    const script = aScript(data)
    const lines = await command(program, 'env', '--data', data)
    expect(lines.out.split('\n').filter((line) => line !== '').every((line) => /^export \w+='.*'$/.test(line))).toBe(true)
    const shell = `eval "$("$NODE" "$PROGRAM" env --data "$DATA")"; "$NODE" "$SCRIPT" "买菜"`
    const environment = { PATH: process.env['PATH'], NODE: process.execPath, PROGRAM: program, DATA: data, SCRIPT: script }
    expect(JSON.parse(execFileSync('sh', ['-c', shell], { env: environment, encoding: 'utf8' }))).toEqual(['买菜'])
    expect(await command(program, 'env', '--data', data, '--', 'sh', '-c', 'test -n "$TCB_CONTEXT_CNFG" && exit 7')).toMatchObject({ code: 7 })
  })

  test('is JSON for machines, and the file that it comes from is for its owner only and goes with the emulator', async () => {
    const data = aFolder()
    const { url, child, ended } = await started(data)
    const told = JSON.parse((await command(program, 'env', '--data', data, '--json')).out) as { url: string; environment: Record<string, string>; consoleToken: string }
    expect(told).toMatchObject({ url, environment: { TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }) } })
    expect(await fetch(`${url}/emulator/state`, { headers: { authorization: `Bearer ${told.consoleToken}` } })).toMatchObject({ status: 200 })
    expect(statSync(join(data, 'emulator.json')).mode & 0o777).toBe(0o600)
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 0 })
    expect(existsSync(join(data, 'emulator.json'))).toBe(false)
  })

  test('says when none is running, and does not believe what a killed one left', async () => {
    const data = aFolder()
    expect(await command(program, 'env', '--data', data)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('没有正在运行的模拟器') as string })
    const { child, ended } = await started(data)
    child.kill('SIGKILL')
    await ended
    expect(existsSync(join(data, 'emulator.json'))).toBe(true)
    expect(await command(program, 'env', '--data', data)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('没有正在运行的模拟器') as string })
    // Its number may be another program's by now.
    const left = JSON.parse(readFileSync(join(data, 'emulator.json'), 'utf8')) as object
    writeFileSync(join(data, 'emulator.json'), JSON.stringify({ ...left, pid: process.pid }))
    expect(await command(program, 'env', '--data', data)).toMatchObject({ code: 1 })
    expect((await started(data)).url).toMatch(/^http/)
  })
})

test('npm run emulator runs the same commands, and says nothing else where a shell listens', async () => {
  const data = aFolder()
  await started(data)
  const script = join(root, 'scripts/emulator.mjs')
  const { code, out } = await command(script, 'env', '--data', data, '--json')
  expect([code, Object.keys(JSON.parse(out) as object)]).toEqual([0, ['url', 'environment', 'consoleToken']])
  expect(await command(script, 'env', `--data=${aFolder()}`)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('没有正在运行的模拟器') as string })
})

test('what starts it in another way says how it is called, and a folder with a space is one word', async () => {
  const data = join(aFolder(), 'my data')
  mkdirSync(data)
  writeFileSync(fileIn(data), '这不是数据库'.repeat(200))
  const words = ['--functions', join(root, 'tests/emulator/fixtures/functions'), '--data', data, '--port', '0']
  const script = join(root, 'scripts/emulator.mjs')
  expect((await command(program, ...words)).err).toContain(`运行 wechat-cloud-emulator repair --data "${data}" `)
  expect((await command(script, ...words)).err).toContain(`运行 npm run emulator -- repair --data "${data}" `)
  expect((await command(script, 'repair', '--colour')).err).toContain('看 npm run emulator -- repair --help')
  expect((await command(script, 'env', '--help')).out).toContain('eval "$(npm run --silent emulator -- env --data 文件夹)"')
  const server = pathToFileURL(join(root, 'scripts/start/server.mjs')).href
  const start = `import(${JSON.stringify(server)}).then(({ startServer }) => startServer({ host: '127.0.0.1', port: 0, data: process.argv[1] }, [])).catch(() => undefined)`
  expect((await endOf(spawn(process.execPath, ['-e', start, data]))).err).toContain(`运行 npm run emulator -- repair --data "${data}" `)
})

test.each([['a b', '"a b"'], ['数据', '数据'], ["it's", `"it's"`], ['$HOME x', "'$HOME x'"], [`"it's"`, `'"it'\\''s"'`]])('a folder is named as a shell takes it: %s', (folder, word) => {
  expect(repairing(folder)).toBe(`wechat-cloud-emulator repair --data ${word}`)
})

test('repair says how many documents it saved and which it could not read', async () => {
  const data = aFolder()
  // On one page with 73, which is another document.
  fill(fileIn(data), someDocuments(150).map((document, n) => (n === 74 ? { ...document, _id: '73' } : document)))
  expect(await command(program, 'repair', '--data', data)).toMatchObject({ code: 0, out: '数据文件是好的，什么也没有改。\n' })
  const at = readFileSync(fileIn(data)).indexOf('{"_id":"d75"')
  overwrite(fileIn(data), Math.floor(at / 4096) * 4096, Buffer.alloc(4096))
  const refused = await command(program, '--functions', join(root, 'tests/emulator/fixtures/functions'), '--data', data, '--port', '0')
  expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining(`运行 wechat-cloud-emulator repair --data ${data} `) as string })
  const { code, out } = await command(program, 'repair', '--data', data)
  expect(code).toBe(0)
  const [, saved, lost] = /救回了 (\d+) 个文档[^]*有 (\d+) 个文档读不出来/.exec(out) ?? []
  expect(Number(saved) + Number(lost)).toBe(150)
  const names = ['things 73', 'things "73"', 'things "d75"']
  expect(out.split('\n')).toEqual(expect.arrayContaining(names.map((name) => `  ${name}`)))
  const [, file = ''] = /名字都写在 (.*)：/.exec(out) ?? []
  expect(readFileSync(file, 'utf8').split('\n')).toEqual(expect.arrayContaining(names))
  expect((await started(data)).url).toMatch(/^http/)
})

test('repair names fifty documents at most and writes all of them down, even when nobody reads to the end', async () => {
  const [data, again] = [aFolder(), aFolder()]
  fill(fileIn(data), someDocuments(3000))
  const at = readFileSync(fileIn(data)).indexOf('{"_id":"d1500"')
  overwrite(fileIn(data), Math.floor(at / 4096) * 4096, Buffer.alloc(30 * 4096))
  cpSync(data, again, { recursive: true })
  const { out } = await command(program, 'repair', '--data', data)
  const [, count = '', file = ''] = /有 (\d+) 个文档读不出来，名字都写在 (.*)：/.exec(out) ?? []
  expect(Number(count)).toBeGreaterThan(50)
  expect([out.match(/^ {2}things /gm)?.length, readFileSync(file, 'utf8').match(/^things /gm)?.length]).toEqual([50, Number(count)])
  const shell = `"$NODE" "$PROGRAM" repair --data "$DATA" 2>&1 | true; ls "$DATA"/damaged-*/lost-documents.txt`
  const environment = { PATH: process.env['PATH'], NODE: process.execPath, PROGRAM: program, DATA: again }
  expect(execFileSync('sh', ['-c', shell], { env: environment, encoding: 'utf8' })).toMatch(/lost-documents\.txt\n$/)
})

test('whoever stops reading is no reason to end with a stack', () => {
  const data = aFolder()
  fill(fileIn(data), someDocuments(3))
  // The reader has gone before the first word is said.
  const shell = `{ sleep 0.2; "$NODE" "$PROGRAM" repair --data "$DATA" 2>"$DATA/said"; echo $? >"$DATA/code"; } | true; cat "$DATA/said" "$DATA/code"`
  const environment = { PATH: process.env['PATH'], NODE: process.execPath, PROGRAM: program, DATA: data }
  expect(execFileSync('sh', ['-c', shell], { env: environment, encoding: 'utf8' })).toBe('0\n')
})

test('a folder that an emulator uses is neither repaired, imported to, nor opened twice', async () => {
  const data = aFolder()
  await started(data)
  for (const words of [['repair'], ['import', '--from', fileIn(data)]]) {
    expect(await command(program, ...words, '--data', data)).toMatchObject({ code: 1, err: expect.stringMatching(/正在使用中（http.*先停下它/) as string })
  }
  await expect(startProgram(program, data)).rejects.toThrow('正被另一个程序使用')
})

test('help says what each command does, and what is missing is asked for', async () => {
  const all = await command(program, '--help')
  for (const name of ['start', 'env', 'export', 'import', 'repair']) expect(all.out).toMatch(new RegExp(`^wechat-cloud-emulator \\[?${name}`, 'm'))
  expect((await command(program, 'export', '--help')).out).toMatch(/和数据文件夹一样要保密/)
  expect(await command(program, 'export', '--data', 'x')).toEqual({ code: 2, out: '', err: '还差 --to。有哪些选项，看 wechat-cloud-emulator export --help\n' })
  expect(await command(program, 'export', '--data', '', '--to', 'x')).toMatchObject({ code: 2, err: expect.stringContaining('还差 --data。') as string })
  // In the language of all that is refused.
  expect(all.out.split('\n').filter((line) => line !== '' && !/[\u4e00-\u9fff]/.test(line))).toEqual([])
  for (const words of [['repare'], ['repare', '--help']]) expect(await command(program, ...words)).toEqual({ code: 2, out: '', err: '没有 repare 这个命令。有哪些命令，看 wechat-cloud-emulator --help\n' })
})
