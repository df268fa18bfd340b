import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { repository } from './support/places'

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules') return []
    const full = path.join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(full) : /\.tsx?$/.test(entry.name) ? [full] : []
  })

const codes = [...readFileSync(path.join(repository, 'shared/errors.ts'), 'utf8').matchAll(/^ {2}'([a-z]+\/[a-z-]+)'/gm)].map(([, code = '']) => code)
const textOf = (folder: string): string => filesUnder(path.join(repository, folder)).map((file) => readFileSync(file, 'utf8')).join('\n')

test('every error code is provoked by a test', () => {
  const tests = textOf('tests')
  expect(codes.length).toBeGreaterThan(60)
  expect(codes.filter((code) => !tests.includes(`'${code}'`))).toEqual([])
})

test('every error code is said somewhere: none is left over', () => {
  const product = `${textOf('cloudfunctions')}\n${textOf('shared')}\n${textOf('miniprogram/src')}`
  expect(codes.filter((code) => !product.includes(`code: '${code}'`) && !product.includes(`Unanswered('${code}'`) && !product.includes(`'${code}' : `) && !product.includes(` : '${code}'`))).toEqual([])
})
