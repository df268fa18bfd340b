import { invalidOperator, requestFailed } from '../database-error'

// MongoDB's patterns are Perl's. Without the flag u JavaScript takes these for plain letters, and finds something else.
const PERLS_OWN = /\\[AaEeGgHhKNQRVXZz]|\\[Ppx]\{|\[:\^?\w+:\]/
const ESCAPED_BACKSLASHES = /\\\\/g

/** A pattern that sees characters, as MongoDB's, and not the halves of an emoji. Refuses what JavaScript cannot read, or would read otherwise. */
export function regularExpression(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, `${flags}u`)
  } catch {
    return lenient(source, flags)
  }
}

// With the flag u JavaScript is stricter about escapes than MongoDB.
function lenient(source: string, flags: string): RegExp {
  const [foreign] = PERLS_OWN.exec(source.replace(ESCAPED_BACKSLASHES, '')) ?? []
  if (foreign !== undefined) throw invalidOperator(`'${foreign}' in a regular expression is not supported here`)
  try {
    return new RegExp(source, flags)
  } catch (reason) {
    throw requestFailed(`Regular expression is invalid: ${(reason as Error).message}`)
  }
}
