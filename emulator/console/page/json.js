const isUnfinished = text => {
  try {
    JSON.parse(text)
    return true
  } catch ({ message }) {
    const position = /position (\d+)/.exec(message)
    return /end of|EOF|unterminated/i.test(message) || Number(position?.[1]) === text.length
  }
}

/** The first letter with which the text cannot become JSON any more: browsers do not all tell it. */
function placeOf(text) {
  let good = text.length
  while (good > 0 && !isUnfinished(text.slice(0, good))) good -= 1
  const lines = text.slice(0, good + 1).split('\n')
  return { line: lines.length, letter: lines.at(-1).length }
}

/** An object written as JSON, nothing being an empty one; throws an Error whose message says where it is wrong. */
export function readObject(text) {
  if (text.trim() === '') return {}
  let value
  try {
    value = JSON.parse(text)
  } catch {
    if (isUnfinished(text)) throw new Error('没有写完，可能少了一个 }、] 或者引号。')
    const place = placeOf(text)
    throw new Error(`第 ${place.line} 行第 ${place.letter} 个字看不懂。字段名和文字两边要有双引号，逗号和冒号用半角的。`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('要写成 {…} 的样子。')
  return value
}
