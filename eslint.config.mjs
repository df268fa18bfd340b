import { existsSync, readdirSync } from 'node:fs'
import js from '@eslint/js'
import ts from 'typescript-eslint'

const SDK = { name: 'wx-server-sdk', message: 'Only cloudfunctions/cloud/ has heard of it.' }
const notShipped = { regex: '(^wechat-cloud-emulator|(^|/)\\.\\./(emulator|tests|scripts|bench)(/|$))', message: 'Nothing that ships imports what does not.' }
const deepShared = { regex: '(^@shouhou/shared/[^/]+/|\\.\\./shared(/|$))', message: 'Through the doors: @shouhou/shared/<noun>.' }
const insideFromPage = { regex: '(^|/)features/[^/]+/.', message: 'A feature is entered by its door.' }

const FEATURES = new URL('./miniprogram/src/features/', import.meta.url)
const features = existsSync(FEATURES) ? readdirSync(FEATURES) : []
const insideOthers = (feature) => ({
  regex: `^(\\.\\./)+(${features.filter((each) => each !== feature).join('|')})/.`,
  message: 'A feature is entered by its door.',
})

const imports = (patterns, paths = []) => ['error', { patterns, paths }]

const clock = [{ object: 'Date', property: 'now', message: 'Time is data: take it as an argument.' }]
const dice = [{ object: 'Math', property: 'random', message: 'Chance is data: take it as an argument.' }]
const network = ['cloud', 'request', 'uploadFile'].map((property) => ({ object: 'Taro', property, message: 'Only miniprogram/src/cloud/ talks to the cloud.' }))

const CHINESE = '/[\\u4e00-\\u9fff]/'
const spoken = ['Literal[value=', 'TemplateElement[value.raw=', 'JSXText[value='].map((start) => ({ selector: `${start}${CHINESE}]`, message: 'What a person reads stands in words/.' }))

export default ts.config(
  { ignores: ['**/node_modules/', 'dist/', '**/.taro-cache/', '**/.cache/', 'data/'] },
  js.configs.recommended,
  ts.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
      '@typescript-eslint/no-empty-object-type': 'off',
      'no-control-regex': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'hack'], location: 'start' }],
      'max-params': ['error', 3],
      // Invisible characters are named by their escapes on purpose.
      'no-misleading-character-class': ['error', { allowEscape: true }],
      'no-useless-escape': 'off',
      eqeqeq: ['error', 'smart'],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: { globals: Object.fromEntries(['process', 'console', 'Buffer', 'URL', 'fetch', 'AbortSignal', 'performance', 'setTimeout', 'clearTimeout', 'require', 'module', 'exports', '__dirname'].map((name) => [name, 'readonly'])) },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['emulator/console/page/*.js'],
    languageOptions: { globals: Object.fromEntries(['document', 'location', 'history', 'sessionStorage', 'addEventListener', 'dispatchEvent', 'CustomEvent', 'matchMedia', 'getSelection', 'scrollTo', 'setInterval', 'Option'].map((name) => [name, 'readonly'])) },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...clock, ...dice],
      'no-restricted-globals': ['error', 'console'],
      'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is data: take it as an argument.' }],
      'no-restricted-imports': imports([notShipped], [SDK]),
    },
  },
  {
    files: ['cloudfunctions/**/*.ts'],
    rules: { 'no-console': 'error', 'no-restricted-imports': imports([notShipped, deepShared], [SDK]) },
  },
  { files: ['cloudfunctions/cloud/**/*.ts'], rules: { 'no-restricted-imports': imports([notShipped, deepShared]) } },
  { files: ['cloudfunctions/cloud/log.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['miniprogram/src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': imports([notShipped, deepShared, insideFromPage], [SDK]),
      'no-restricted-properties': ['error', ...network],
      'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest'],
    },
  },
  {
    files: ['miniprogram/src/**/*.{ts,tsx}'],
    ignores: ['miniprogram/src/words/**', '**/*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...spoken] },
  },
  ...features.map((feature) => ({
    files: [`miniprogram/src/features/${feature}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': imports([notShipped, deepShared, insideFromPage, insideOthers(feature)], [SDK]) },
  })),
  { files: ['miniprogram/src/cloud/**/*.{ts,tsx}'], rules: { 'no-restricted-properties': 'off', 'no-restricted-globals': 'off' } },
  { files: ['tests/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/no-require-imports': 'off', 'max-params': 'off' } },
)
