import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { repository } from '../../support/places'

const sources = path.join(repository, 'miniprogram/src')
const sheets = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.scss'))

/** `file:line: text` of every line that has it, in all style sheets but these. */
const linesWith = (pattern: RegExp, but: string[] = []): string[] =>
  sheets.filter((file) => !but.includes(file)).flatMap((file) =>
    readFileSync(path.join(sources, file), 'utf8').split('\n').flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])))

test('type grows with the size people set: no size of type is in pixels', () => {
  expect(sheets.length).toBeGreaterThan(40)
  expect(linesWith(/(font-size|line-height|--type-[\w-]+):[^;]*\dpx/)).toEqual([])
})

test('how long something moves is said in one place, where less motion is honoured', () => {
  expect(linesWith(/\d(ms|s)\b[^-]/, ['ui/style/themes.scss'])).toEqual([])
  expect(readFileSync(path.join(sources, 'ui/style/tokens.scss'), 'utf8')).toMatch(/prefers-reduced-motion: reduce\) \{\s*page,\s*body \{\s*@include still;/)
})

test('colours are named in one place', () => {
  expect(linesWith(/#[0-9a-f]{3,8}\b(?!\s*h5)|rgba?\(/i, ['ui/style/themes.scss', 'ui/icon-drawings.module.scss'])).toEqual([])
})
