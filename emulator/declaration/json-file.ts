import { readFileSync } from 'node:fs'

const TROUBLES: Record<string, string> = {
  ENOENT: '没有这个文件',
  ENOTDIR: '没有这个文件',
  EISDIR: '这是一个文件夹，不是文件',
  EACCES: '没有权限读这个文件',
  EPERM: '没有权限读这个文件',
}

function read(file: string): string {
  try {
    // An editor on Windows may begin the file with a mark.
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (reason) {
    const { code = '' } = reason as NodeJS.ErrnoException
    throw new Error(`打不开 ${file}：${TROUBLES[code] ?? `读不了（${code}）`}。`, { cause: reason })
  }
}

/** Whether more text could still make JSON of it. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (reason) {
    const { message } = reason as Error
    return /end of|unterminated/i.test(message) || Number(/position (\d+)/.exec(message)?.[1]) === text.length
  }
}

/** The first letter with which it cannot become JSON any more: Node does not always tell it. */
function placeOf(text: string): string {
  if (isBeginning(text)) return '没有写完，可能少了一个 }、] 或者引号'
  let [good, bad] = [0, text.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isBeginning(text.slice(0, middle))) good = middle
    else bad = middle
  }
  const lines = text.slice(0, bad).split('\n')
  return `第 ${lines.length} 行第 ${lines.at(-1)?.length ?? 0} 个字看不懂`
}

/** Throws one sentence that names the file, and the place in it. */
export function readJsonFile(file: string): unknown {
  const text = read(file)
  try {
    return JSON.parse(text) as unknown
  } catch (reason) {
    throw new Error(`${file} 不是 JSON：${placeOf(text)}（里面不能有注释和多余的逗号）。`, { cause: reason })
  }
}
