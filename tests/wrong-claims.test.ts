import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { GUIDES, letterAsText, letterOf, LETTERS } from '@shouhou/shared/channel'
import { ARTICLES } from '@shouhou/shared/knowledge'
import { SHIPPED_TEMPLATES, templateAsText } from '@shouhou/shared/template'
import { emptyFacts, fullFacts, TODAY } from './shared/samples/letter-facts'
import { aReport } from './shared/samples/report'
import { builtFunctions, builtWeapp, builtWeb, repository } from './support/places'
import { CLAIMS, claimsIn } from './wrong-claims/claims'

const IS_READ = /\.(js|json|html|wxml|ts|tsx|md|txt|csv)$/

const filesIn = (folder: string): string[] => readdirSync(folder, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && IS_READ.test(entry.name) && !entry.parentPath.includes('node_modules'))
  .map((entry) => path.join(entry.parentPath, entry.name))

/** 'file  名字：原文' for every wrong claim in the files of a folder. */
const wrongIn = (folder: string): string[] => filesIn(folder).flatMap((file) => claimsIn(readFileSync(file, 'utf8')).map((claim) => `${path.relative(folder, file)}  ${claim}`))

describe('the list itself', () => {
  test.each(CLAIMS.flatMap(({ name, wrong }) => wrong.map((sample) => [sample, name])))('finds “%s”', (sample, name) => {
    expect(claimsIn(sample).map((claim) => claim.split('：')[0])).toContain(name)
    expect(claimsIn(`前面说了别的。${sample}。后面也说了别的。`).map((claim) => claim.split('：')[0])).toContain(name)
  })

  test.each(CLAIMS.flatMap(({ right }) => right))('lets “%s” pass', (sample) => {
    expect(claimsIn(sample)).toEqual([])
  })

  test('reads escapes, wide letters and every folder below', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'claims-'))
    try {
      mkdirSync(path.join(folder, 'deep', 'er'), { recursive: true })
      const escaped = [...'维修超过5天应提供备用机'].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
      writeFileSync(path.join(folder, 'deep', 'er', 'app.js'), `a("好"),b("${escaped}")`)
      writeFileSync(path.join(folder, 'deep', 'page.html'), '<p>４５ 个工作日</p>')
      writeFileSync(path.join(folder, 'picture.png'), '聚投诉')
      expect(wrongIn(folder).sort()).toEqual([`deep${path.sep}er${path.sep}app.js  备用机的日子：过5天应提供备用机`, `deep${path.sep}page.html  调解的日子：45 个工作日`])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('no wrong claim stands in', () => {
  // Built here where nobody built it before; nothing is built again when nothing changed.
  beforeAll(() => {
    execFileSync(process.execPath, [path.join(repository, 'scripts/build.mjs'), 'h5', 'weapp'], { stdio: 'pipe' })
  }, 1_800_000)

  test.each([['the mini-program', builtWeapp], ['the web build', builtWeb], ['the functions', builtFunctions]])('%s', (_name, folder) => {
    expect(filesIn(folder).length).toBeGreaterThan(3)
    expect(wrongIn(folder)).toEqual([])
  })

  test.each(['shared', 'scripts/seed', 'miniprogram/src', 'docs'])('%s', (folder) => {
    expect(filesIn(path.join(repository, folder)).length).toBeGreaterThan(0)
    expect(wrongIn(path.join(repository, folder))).toEqual([])
  })

  test.each(['README.md', 'CHANGELOG.md'])('%s', (file) => {
    expect(claimsIn(readFileSync(path.join(repository, file), 'utf8'))).toEqual([])
  })

  test.each(SHIPPED_TEMPLATES.map((template) => [template.title, template] as const))('the template %s', (_title, template) => {
    expect(claimsIn(JSON.stringify(template) + templateAsText(template, aReport(), TODAY))).toEqual([])
  })

  test.each(LETTERS)('the letter %s', (kind) => {
    for (const facts of [fullFacts(), emptyFacts()]) expect(claimsIn(letterAsText(letterOf(kind, facts)))).toEqual([])
  })

  test.each([...ARTICLES.map(({ title }, index) => [title, JSON.stringify(ARTICLES[index])]), ...GUIDES.map((guide) => [guide.name, JSON.stringify(guide)])])('%s', (_title, text) => {
    expect(claimsIn(text)).toEqual([])
  })
})
