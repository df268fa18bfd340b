import { CLOCK_OFFSET } from '../clock'
import type { Kept } from '../database/persistence/persistence'
import { CLOUD_IDS } from '../identity/open-data'
import { MEDIA_CHECKS } from '../openapi/media-check'
import { CONSENTS, OUTBOX } from '../openapi/subscriptions'
import type { KeptText } from './kept-text'

const KEPT_TEXTS: KeptText[] = [CLOCK_OFFSET, CONSENTS, OUTBOX, CLOUD_IDS, MEDIA_CHECKS]

/** Throws when one of them is not as it was written. */
export function checkKept(kept: Kept): void {
  for (const { name, isSound } of KEPT_TEXTS) {
    const text = kept.get(name)
    if (text !== undefined && !isSound(text)) throw new Error(`${name} is not as it was written`)
  }
}

interface Text {
  name: string
  text: string
}

/** What is sound of these texts, and the titles of those that have lost something. */
export function soundKept(texts: { name: string; text: string | undefined }[]): { kept: Text[]; lost: string[] } {
  const lost: string[] = []
  const kept = texts.flatMap(({ name, text }) => {
    const known = KEPT_TEXTS.find(each => each.name === name)
    if (text !== undefined && (known?.isSound(text) ?? true)) return [{ name, text }]
    if (known) lost.push(known.title)
    const part = text === undefined ? undefined : known?.soundPart(text)
    return part === undefined ? [] : [{ name, text: part }]
  })
  return { kept, lost }
}
