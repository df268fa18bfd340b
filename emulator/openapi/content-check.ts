import { ServiceError } from '../service-error'

/**
 * How content checks answer. `words` decides by a short built-in list (for media: pass), `slow` does so late,
 * `down` does not answer at all, and the others always say the same.
 */
export type ContentCheckMode = 'words' | 'pass' | 'review' | 'risky' | 'slow' | 'down'

export interface ContentCheckModes {
  text: ContentCheckMode
  media: ContentCheckMode
}

export interface ContentCheck extends Readonly<ContentCheckModes> {
  /** Changes what is named; throws a `ServiceError` for an unknown mode. */
  set(modes: Partial<ContentCheckModes>): void
}

export type Suggestion = 'pass' | 'review' | 'risky'

/** WeChat's: what to do, and why (100 normal, 10001 advertisement, 20006 crime, 21000 other). */
export interface Verdict {
  suggest: Suggestion
  label: number
  keyword?: string
}

const modes: ReadonlySet<unknown> = new Set<ContentCheckMode>(['words', 'pass', 'review', 'risky', 'slow', 'down'])
const fixed: Record<Suggestion, Verdict> = {
  pass: { suggest: 'pass', label: 100 },
  review: { suggest: 'review', label: 21000 },
  risky: { suggest: 'risky', label: 21000 },
}
const words: [word: string, verdict: Verdict][] = [
  ['加微信办理', { suggest: 'risky', label: 10001 }],
  ['代办贷款', { suggest: 'risky', label: 10001 }],
  ['刷单', { suggest: 'risky', label: 20006 }],
  ['博彩', { suggest: 'risky', label: 20006 }],
  ['违规测试词', { suggest: 'risky', label: 21000 }],
  ['复核测试词', { suggest: 'review', label: 21000 }],
]

export function createContentCheck(initial: Partial<ContentCheckModes> = {}): ContentCheck {
  const state: ContentCheckModes = { text: 'words', media: 'words' }
  const check: ContentCheck = {
    get text() {
      return state.text
    },
    get media() {
      return state.media
    },
    set(change) {
      const entries = Object.entries(change).filter(([kind]) => kind === 'text' || kind === 'media')
      if (entries.some(([, mode]) => !modes.has(mode))) throw new ServiceError('INVALID_PARAM', `a mode is one of ${[...modes].join(', ')}`)
      Object.assign(state, Object.fromEntries(entries))
    },
  }
  check.set(initial)
  return check
}

/** Spaces and signs between the letters hide nothing. */
const squeeze = (text: string) => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '')

export function judge(mode: ContentCheckMode, text: string): Verdict {
  if (mode === 'pass' || mode === 'review' || mode === 'risky') return fixed[mode]
  const squeezed = squeeze(text)
  const found = words.find(([word]) => squeezed.includes(word))
  return found ? { ...found[1], keyword: found[0] } : fixed.pass
}
