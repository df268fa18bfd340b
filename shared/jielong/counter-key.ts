const LONGEST = 40
const NOTHING = '%'

const escaped = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

// `valueOf` and its like are on every object that a database is written with.
const isOnEveryObject = (name: string): boolean => name in {}

/**
 * A name of a field in a document for any text: no dot or dollar (paths and operators of the database), no leading
 * underscore (the cloud's own `_id`), never empty, at most 40 characters of the text.
 */
export const encodeKey = (text: string): string => {
  const short = Array.from(text).slice(0, LONGEST).join('')
  if (short === '') return NOTHING
  const unsafe = isOnEveryObject(short) ? /[%.$\u0000-\u001F]|^./g : /[%.$\u0000-\u001F]|^_/g
  return short.replace(unsafe, escaped)
}

export const decodeKey = (key: string): string =>
  key === NOTHING ? '' : key.replace(/%([0-9A-F]{2})/g, (_found, hex: string) => String.fromCharCode(parseInt(hex, 16)))
