import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { dist, repository } from '../build/stamp.mjs'

/** Null when the port is free; otherwise a sentence about it. */
export function troubleWithPort({ port, host }) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', ({ code }) => {
      if (code === 'EADDRINUSE') resolve(`端口 ${port} 已经被别的程序占用。换一个就好，比如：npm start -- --port ${port + 1}`)
      else if (code === 'EACCES') resolve(`没有权限使用端口 ${port}。请用 1024 以上的端口，比如：npm start -- --port 8787`)
      else resolve(`打不开地址 ${host}:${port}（${code}）。`)
    })
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)))
  })
}

function argumentsFor({ port, host, data }, operators) {
  return [
    '--require', path.join(repository, 'scripts/start/end-with-parent.cjs'),
    path.join(dist, 'emulator/main.js'),
    '--functions', path.join(dist, 'cloudfunctions'),
    '--web', path.join(dist, 'h5'),
    '--collections', path.join(repository, 'cloudfunctions/collections.json'),
    '--personas', path.join(repository, 'scripts/seed/personas.json'),
    '--env', `OPERATORS=${operators.join(',')}`,
    '--data', data, '--port', String(port), '--host', host,
  ]
}

/** Starts the emulator in a process of its own; resolves with its address, and the word its console asks for, once it answers. */
export function startServer(options, operators) {
  // The emulator's sentences say what can be typed here.
  const env = { ...process.env, EMULATOR_COMMAND: 'npm run emulator --' }
  // Of its own group: Ctrl-C reaches us alone, and we ask it to close.
  const child = spawn(process.execPath, argumentsFor(options, operators), { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'], detached: process.platform !== 'win32' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const lines = createInterface({ input: child.stdout })
  const said = []
  return new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      said.push(line)
      if (said.length === 2) resolve({ url: said[0], consoleToken: said[1].split(' ').at(-1), pid: child.pid, ended, stop: () => child.kill('SIGTERM') })
    })
    void ended.then((code) => reject(new Error(`服务没有启动起来（退出码 ${code}），上面是原因。`)))
  })
}
