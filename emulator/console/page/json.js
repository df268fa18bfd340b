/** Line and letter of a mistake, where the browser tells. */
function placeOf(text, message) {
  const position = /position (\d+)/.exec(message)
  if (position) {
    const before = text.slice(0, Number(position[1])).split('\n')
    return { line: before.length, letter: before.at(-1).length + 1 }
  }
  const named = /line (\d+) column (\d+)/.exec(message)
  return named && { line: Number(named[1]), letter: Number(named[2]) }
}

/** An object written as JSON, nothing being an empty one; throws an Error whose message says where it is wrong. */
export function readObject(text) {
  if (text.trim() === '') return {}
  let value
  try {
    value = JSON.parse(text)
  } catch (error) {
    const place = placeOf(text, error.message)
    if (!place) throw new Error('没有写完，可能少了一个 } 或 ]。')
    throw new Error(`第 ${place.line} 行第 ${place.letter} 个字看不懂。字段名和文字两边要有双引号，逗号和冒号用半角的。`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('要写成 {…} 的样子。')
  return value
}
