import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const [platform, ...words] = process.argv.slice(2)
// With the page of all components, into a folder of its own: that build never ships.
const isGallery = words.includes('--gallery')
const options = words.filter(word => word !== '--gallery')
const isWatching = options.includes('--watch')

if (platform !== 'weapp' && platform !== 'h5') {
  console.error('usage: node miniprogram/build.mjs weapp|h5 [--watch] [--gallery]   (TARO_OUT=<folder> builds elsewhere)')
  process.exit(2)
}

const output = path.resolve(here, process.env.TARO_OUT ?? path.join('../dist', isGallery ? `${platform}-gallery` : platform))
const entry = path.join(output, platform === 'weapp' ? 'app.json' : 'index.html')
const startedAt = Date.now()

const cli = createRequire(import.meta.url).resolve('@tarojs/cli/bin/taro')
const taro = spawn(process.execPath, [cli, 'build', '--type', platform, '--no-check', ...options], {
  cwd: here,
  env: { ...process.env, NODE_ENV: process.env.NODE_ENV ?? (isWatching ? 'development' : 'production'), TARO_OUT: output, SHOUHOU_GALLERY: isGallery ? '1' : '0', CI: 'true' },
  stdio: ['inherit', 'pipe', 'pipe'],
})

let log = ''
const keep = chunk => {
  if (isWatching) process.stdout.write(chunk)
  else log += chunk
}
taro.stdout.on('data', keep)
taro.stderr.on('data', keep)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => taro.kill(signal))

taro.on('exit', code => {
  // The CLI prints an invalid configuration and a failed compilation, and still exits with 0.
  const isBuilt = existsSync(entry) && statSync(entry).mtimeMs >= startedAt - 1000
  const hasErrors = /编译失败|Module not found|SassError|Taro 配置有误/.test(log)
  if (code === 0 && isBuilt && !hasErrors) {
    console.log(`${platform} built into ${path.relative(process.cwd(), output)} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`)
    return
  }

  console.error(log.split('\n').filter(line => !/^\s*(●|◯|[█░]+|\d+%)/.test(line)).join('\n'))
  console.error(`the ${platform} build failed`)
  process.exitCode = 1
})
