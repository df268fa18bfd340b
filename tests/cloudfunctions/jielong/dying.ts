import type { GatewayQuestion } from 'wechat-cloud-emulator'
import type { Result } from '@shouhou/shared'
import type { Person } from '../../support/person'

export interface Mortal {
  /** For the emulator: hears of every question once it was answered, and before the function hears the answer. */
  onQuestion: (question: GatewayQuestion) => void
  /** Does it in a process that dies when so many of its questions were answered; true when it did die on the way. */
  killed(person: Person, lives: number, doing: () => Promise<Result<unknown>>): Promise<boolean>
}

/** Functions that die at any question of theirs. */
export const mortal = (): Mortal => {
  let victim: { openid: string; lives: number } | null = null
  return {
    onQuestion({ openid }) {
      if (victim === null || openid !== victim.openid) return
      victim.lives -= 1
      if (victim.lives <= 0) throw new Error('the process is gone')
    },
    async killed({ openid }, lives, doing) {
      // A process that dies says so in the log, each time.
      const quiet = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
      victim = { openid, lives }
      const reply = await doing()
      victim = null
      quiet.mockRestore()
      return !reply.ok && reply.error.code === 'call/broken'
    },
  }
}
