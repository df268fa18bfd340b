/**
 * WeChat's table of what each kind of field of a template takes (参数值内容限制说明); `thing3` is of kind `thing`.
 * "日期…为y年m月d日，y年m月、m月d日格式，或者用‘-’、‘/’、‘.’符号连接，如2018-01-01，2018/01/01，2018.01.01，2018-01，01-01"
 */
const inWords = String.raw`(\d{4}年)?\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月`
const inNumbers = String.raw`(\d{4}[-/.])?\d{1,2}[-/.]\d{1,2}|\d{4}[-/.]\d{1,2}`
const day = `(${inWords}|${inNumbers})`
const clock = String.raw`\d{1,2}:\d{2}(:\d{2})?`
const moment = `(${day}( ${clock})?|${clock})`
const span = new RegExp(`^${moment}( ?~ ?${moment})?$`, 'u')

const forms: Record<string, RegExp> = {
  // "不能带有换行等控制字符"
  thing: /^[^\p{Cc}]{1,20}$/u,
  number: /^(?=.{1,32}$)-?\d+(\.\d+)?$/u,
  letter: /^[A-Za-z]{1,32}$/u,
  symbol: /^[^\p{L}\p{N}\s]{1,5}$/u,
  character_string: /^[\x20-\x7e]{1,32}$/u,
  time: span,
  date: new RegExp(`^${day}( ${clock})?( ?~ ?${day}( ${clock})?)?$`, 'u'),
  amount: /^\p{Sc}?\d{1,10}(\.\d+)?元?$/u,
  phone_number: /^[\d+\-() ]{1,17}$/u,
  car_number: /^[\p{Script=Han}A-Za-z0-9]{1,8}$/u,
  name: /^(?:[\p{Script=Han}A-Za-z\s·.]{1,10}|[A-Za-z\s·.\-']{1,20})$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
}

/** The first field that WeChat would not take, by name; kinds that the table does not know must not be empty. */
export function findBadField(data: object): string | undefined {
  const isTaken = ([name, field]: [string, unknown]) => {
    const value = (field as { value?: unknown } | null)?.value
    const text = typeof value === 'number' ? String(value) : value
    return typeof text === 'string' && (forms[name.replace(/\d+$/, '')] ?? /\S/u).test(text)
  }
  return Object.entries(data).find(entry => !isTaken(entry))?.[0]
}
