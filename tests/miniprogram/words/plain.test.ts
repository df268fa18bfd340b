import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { repository } from '../../support/places'

const FOLDER = path.join(repository, 'miniprogram/src/words')
const CHINESE = /[\u4e00-\u9fff]/

/** What only a programmer says, and what puts it down to the reader. */
const NOBODY_SAYS = ['异常', '参数', '非法', '接口', '服务器', '服务端', '无效', '错误', '后台', '用户', '数据库', '缓存', '操作失败', '提交失败', '加载失败', '未知', '您的错', '违规操作', '曝光', '黑名单', '亲，', '哦～']

interface Spoken { file: string; text: string }

/** Every piece of Chinese in the words, as it stands in the source. */
function spokenIn(file: string): Spoken[] {
  const found: Spoken[] = []
  const source = ts.createSourceFile(file, readFileSync(path.join(FOLDER, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node): void => {
    if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) && CHINESE.test(node.text)) found.push({ file, text: node.text })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const spoken = files.flatMap(spokenIn)
const saying = (is: (text: string) => boolean) => spoken.filter(({ text }) => is(text)).map(({ file, text }) => `${file}: ${text}`)

test('the words are all here', () => {
  expect(spoken.length).toBeGreaterThan(800)
})

test('nobody is shouted at', () => {
  expect(saying((text) => /[!！]/.test(text))).toEqual([])
})

test('no sentence speaks like a machine, or blames', () => {
  expect(saying((text) => NOBODY_SAYS.some((word) => text.includes(word)))).toEqual([])
})

test('people are spoken to in one way', () => {
  expect(saying((text) => /你/.test(text))).toEqual([])
})

test('Chinese sentences have Chinese punctuation', () => {
  expect(saying((text) => /[\u4e00-\u9fff][,;?:](?!\/)/.test(text) || /[\u4e00-\u9fff]\.(?:$|[\u4e00-\u9fff])/.test(text) || /\.\.\./.test(text))).toEqual([])
})
