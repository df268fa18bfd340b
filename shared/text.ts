import * as z from './z'

// Controls, bidi overrides, fillers and invisible blanks: they break lists, reverse sentences and pass for empty names.
// The zero-width joiner stays inside a text: family emoji need it.
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFC]/g
const LOOSE_START = /^[\s\u200D\uFE00-\uFE0F]+/
const LOOSE = /[\s\u200D]/
// Pairs are matched first and kept: phones before iOS 16.4 know no look-behind.
const SURROGATES = /([\uD800-\uDBFF][\uDC00-\uDFFF])|[\uD800-\uDFFF]/g

// Not `[\s\u200D]+$`: it tries every run of blanks again from each of its blanks, five seconds for 64 KB of them.
const withoutLooseEnd = (text: string): string => {
  let end = text.length
  while (end > 0 && LOOSE.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** The text a person meant: NFC, one kind of line break, nothing invisible, no blanks around it. */
export const tidy = (text: string): string =>
  withoutLooseEnd(
    text.replace(SURROGATES, '$1').replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(UNSEEN, '').normalize('NFC').replace(LOOSE_START, ''),
  )

export const tidyLine = (text: string): string => tidy(text).replace(/[\s\u3000]+/g, ' ')

/** One line of text, at most `max` UTF-16 units after tidying. */
export const line = (max: number) => z.string().check(z.overwrite(tidyLine), z.minLength(1), z.maxLength(max))

/** Text with line breaks. */
export const paragraphs = (max: number) => z.string().check(z.overwrite(tidy), z.minLength(1), z.maxLength(max))

/** As `line`, but may be empty. */
export const lineOrNone = (max: number) => z.string().check(z.overwrite(tidyLine), z.maxLength(max))

/** As `paragraphs`, but may be empty. */
export const paragraphsOrNone = (max: number) => z.string().check(z.overwrite(tidy), z.maxLength(max))

/** Bytes of a text in UTF-8; phones have no TextEncoder. */
export const bytesOf = (text: string): number => {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
