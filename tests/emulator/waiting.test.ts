import { DocumentLocked } from '../../emulator/database/database-error'
import type { Action, Request } from '../../emulator/gateway/action'
import { LOCK_PATIENCE_MS, waiting } from '../../emulator/gateway/waiting'

const locked = () => {
  throw new DocumentLocked('things', 'a')
}

/** A write that is locked until its turn comes, asked by somebody who is gone after so many tries. */
function ask({ freeAt = Infinity, goneAt = Infinity, patience = () => 0 }: { freeAt?: number; goneAt?: number; patience?: () => number }) {
  let tries = 0
  const action: Action = () => (++tries < freeAt ? locked() : { data: { updated: 1 } })
  const request = { body: {}, isGone: () => tries >= goneAt } as Request
  return { answer: Promise.resolve().then(() => waiting(action, () => patience)(request)), tries: () => tries }
}

describe('a write that meets a lock', () => {
  test('is answered at once when there is none', async () => {
    expect(waiting(() => ({ data: 1 }), () => () => 0)({} as Request)).toEqual({ data: 1 })
  })

  test('is tried until it can be made', async () => {
    const { answer, tries } = ask({ freeAt: 5 })
    expect(await answer).toEqual({ data: { updated: 1 } })
    expect(tries()).toBe(5)
  })

  test('is given up when its time is over', async () => {
    let elapsed = 0
    const { answer, tries } = ask({ patience: () => (elapsed += LOCK_PATIENCE_MS / 4) })
    await expect(answer).rejects.toMatchObject({ code: 'SERVER_TIMEOUT', message: expect.stringContaining('things/a') as string })
    expect(tries()).toBe(5)
  })

  test('is not made any more when nobody waits for it', async () => {
    const { answer, tries } = ask({ freeAt: 4, goneAt: 3 })
    await expect(answer).rejects.toBeInstanceOf(DocumentLocked)
    expect(tries()).toBe(3)
  })

  test('shows another refusal as it is', async () => {
    const failing = waiting(() => {
      throw new Error('disk full')
    }, () => () => 0)
    expect(() => failing({} as Request)).toThrow('disk full')
    let tries = 0
    const later = waiting(() => {
      if (++tries === 1) locked()
      throw new Error('disk full')
    }, () => () => 0)
    await expect(later({ isGone: () => false } as Request)).rejects.toThrow('disk full')
  })
})
