import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from '@tarojs/cli'

const platform = process.env.TARO_ENV === 'weapp' ? 'weapp' : 'h5'
const repository = path.resolve(__dirname, '../..')
const isGallery = process.env.SHOUHOU_GALLERY === '1'
const outputRoot = process.env.TARO_OUT ?? path.join('../dist', platform)

// Taro transpiles sourceRoot only; the shared grammar and zod ship as newer syntax than an old phone reads.
const transpiled = [path.join(repository, 'shared'), path.join(repository, 'node_modules/zod'), path.join(__dirname, '../plugins')]

// In our styles 1px is one CSS pixel everywhere: a logical pixel of the phone in weapp, a CSS pixel in h5.
// Layouts flow from 320px to the desk, so nothing is scaled with the width of the screen.
// (The plugin stays for its `#ifdef h5` sections.)
const pxtransform = { enable: true, config: { methods: ['platform'] } }

// WeChat is sent the class of every element that changes: there a name is as short as it can be.
const cssModules = {
  enable: true,
  config: { namingPattern: 'module', generateScopedName: platform === 'weapp' ? 'c[hash:base64:5]' : '[local]-[hash:hex:5]' },
}

/** Titles live in pages' config files, which the cache does not watch. */
const pageConfigs = (): string => {
  const sources = path.join(__dirname, '../src')
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.config.ts')).sort()
  return files.reduce((hash, file) => hash.update(file).update(readFileSync(path.join(sources, file))), createHash('sha256')).digest('hex').slice(0, 12)
}

// Letters, articles and rules weigh more than all the rest, and only their own pages need them.
const isCommon = ({ resource = '' }: { resource?: string }): boolean =>
  /[\\/](miniprogram[\\/]src[\\/](ui|cloud|words|drafts)|shared|zod)[\\/]/.test(resource) && !/[\\/](shared|words)[\\/](channel|knowledge|rights|repair|reminder)[\\/]/.test(resource)

export default defineConfig({
  projectName: 'shouhou-jielong',
  date: '2026-11-21',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // One cache for each output: two builds may run at once. None for weapp: from the cache, the copies of shared code that
  // `optimizeMainPackage` puts into subpackages keep the module numbers of an earlier build, and such a page does not load.
  cache: { enable: platform === 'h5', name: `${platform}-${process.env.NODE_ENV ?? 'production'}-${path.basename(outputRoot)}-${pageConfigs()}${isGallery ? '-gallery' : ''}` },
  logger: { quiet: true, stats: false },
  plugins: [path.join(__dirname, '../plugins/aria/index.js')],
  copy: { patterns: [], options: {} },
  mini: {
    optimizeMainPackage: { enable: true },
    compile: { include: transpiled },
    postcss: { pxtransform, cssModules },
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    esnextModules: ['@shouhou'],
    compile: { include: transpiled },
    // Every page carries its own styles in its own chunk; their order does not matter with css modules.
    miniCssExtractPluginOption: { ignoreOrder: true, filename: 'css/[name].[contenthash:8].css', chunkFilename: 'css/[name].[contenthash:8].css' },
    // Pages share one copy of ui/, cloud/ and shared/ in place of one each.
    webpackChain: chain => {
      chain.optimization.splitChunks({ chunks: 'all', minSize: 20_000, cacheGroups: {
        base: { name: 'base', test: isCommon, chunks: 'all', enforce: true, priority: 20 },
      } })
      // It never ships.
      if (isGallery) chain.optimization.minimize(false)
    },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'chunk/[name].[contenthash:8].js' },
    postcss: { autoprefixer: { enable: true, config: {} }, pxtransform, cssModules },
  },
})
