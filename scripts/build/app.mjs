import { spawn } from 'node:child_process'
import path from 'node:path'
import { repository } from './stamp.mjs'

/** Taro's build, quiet unless it fails. */
export function buildApp(platform, ...options) {
  return new Promise((resolve, reject) => {
    // Under jest NODE_ENV is `test`, which would build React's slow half.
    const env = { ...process.env, NODE_ENV: 'production' }
    const taro = spawn(process.execPath, [path.join(repository, 'miniprogram/build.mjs'), platform, ...options], { cwd: repository, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const output = []
    taro.stdout.on('data', (chunk) => output.push(chunk))
    taro.stderr.on('data', (chunk) => output.push(chunk))
    taro.on('error', reject)
    taro.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(Buffer.concat(output).toString()))))
  })
}
