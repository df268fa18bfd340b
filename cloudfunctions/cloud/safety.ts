import { fail, ok, type Result } from '@shouhou/shared'
import { sdk } from './sdk'

/** WeChat: at most 2500 characters a question. */
const TEXT_LIMIT = 2500
/** The end of each piece comes again at the start of the next: what lies over a cut is read whole. */
const OVERLAP = 60
const STEP = TEXT_LIMIT - OVERLAP
const PATIENCE_MS = 4000

export const SCENE = { profile: 1, comment: 2, forum: 3, log: 4 } as const
export type Scene = keyof typeof SCENE

export interface Author { openid: string }
export type Verdict = 'pass' | 'review' | 'risky' | 'down'

/** What others may see of a text right after the check: `waiting` when it is held for a person or the check is down. */
export interface Checked { check: 'passed' | 'waiting'; isHeld: boolean }

const ask = async (content: string, scene: Scene, author: Author): Promise<Verdict> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const impatience = new Promise<never>((_resolve, reject) => { timer = setTimeout(() => reject(new Error('slow')), PATIENCE_MS) })
  try {
    const answer = await Promise.race([
      sdk.openapi.security.msgSecCheck({ content, version: 2, scene: SCENE[scene], openid: author.openid }),
      impatience,
    ])
    const suggest = answer.result?.suggest
    return suggest === 'pass' || suggest === 'review' || suggest === 'risky' ? suggest : 'down'
  } catch (error) {
    // Failing closed: whatever goes wrong, the text is not shown. WeChat does not check for people who were not here
    // in the last two hours (61010), so that asking again later is of no use: a person must look.
    return (error as { errCode?: unknown } | null)?.errCode === 61010 ? 'review' : 'down'
  } finally {
    clearTimeout(timer)
  }
}

const pieces = (text: string): string[] =>
  Array.from({ length: Math.max(1, Math.ceil((text.length - OVERLAP) / STEP)) }, (_piece, index) => text.slice(index * STEP, index * STEP + TEXT_LIMIT))

const worst = (verdicts: Verdict[]): Verdict => (['risky', 'down', 'review'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'pass'

const askAll = async (texts: string[], scene: Scene, author: Author): Promise<Verdict> =>
  worst(await Promise.all(texts.map((text) => ask(text, scene, author))))

/** Checks named texts; refuses with the field that WeChat calls risky. Short texts travel together to spare the quota. */
export const checkTexts = async (texts: Record<string, string>, scene: Scene, author: Author): Promise<Result<Checked>> => {
  const written = Object.entries(texts).filter(([, text]) => text !== '')
  if (written.length === 0) return ok({ check: 'passed', isHeld: false })

  const verdict = await askAll(pieces(written.map(([, text]) => text).join('\n')), scene, author)
  if (verdict === 'pass') return ok({ check: 'passed', isHeld: false })
  if (verdict !== 'risky') return ok({ check: 'waiting', isHeld: verdict === 'review' })

  for (const [field, text] of written) {
    if ((await askAll(pieces(text), scene, author)) === 'risky') return fail({ code: 'content/refused', field })
  }
  return fail({ code: 'content/refused', field: written[0]?.[0] ?? '' })
}
