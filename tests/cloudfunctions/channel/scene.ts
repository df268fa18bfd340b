import type { Calls } from '@shouhou/shared/calls'
import type { NewStep, OwnWords, StepAnswer } from '@shouhou/shared/channel'
import type { Cloud } from '../../support/emulated'
import { aFiledCase, ago, type Scene } from '../repair/scene'

export const NO_WORDS: OwnWords = { story: '', contact: '', request: '' }

/** Long enough to be told from others'. */
export const OWN_WORDS: OwnWords = {
  story: '去年九月十日早上出门的时候，手机屏幕右边突然出现一条绿色的竖线，重启和恢复出厂设置以后还在，当时没有摔过也没有进过水。',
  contact: '当天在网上找了客服，说要检测。',
  request: '请求免费更换屏幕。',
}

export const aStep = (takenOn: string, overrides: Partial<NewStep> = {}): NewStep =>
  ({ channel: '12315', takenOn, number: 'T-77', against: '青禾旗舰店', asked: '免费换屏', ...overrides })

export const anAnswer = (on: string, overrides: Partial<StepAnswer> = {}): StepAnswer => ({ state: 'accepted', on, said: '收到短信：已受理', evidenceIds: [], ...overrides })

type Taking = Partial<Omit<Calls['channel.take']['input'], 'caseId' | 'step'>> & { step?: Partial<NewStep>; days?: number }

/** What somebody sends who takes a way, 12315 today unless said otherwise. */
export const taking = (cloud: Cloud, { caseId }: { caseId: string }, { step, days = 0, ...others }: Taking = {}): Calls['channel.take']['input'] =>
  ({ caseId, step: aStep(ago(cloud, days), step), words: NO_WORDS, isAlreadyDone: false, ...others })

export interface Taken extends Scene { stepId: string; revision: number }

/** A case of its own that took a way so many days ago. */
export const tookAWay = async (cloud: Cloud, name: string, how: Taking = {}): Promise<Taken> => {
  const scene = await aFiledCase(cloud, name)
  const { steps: [step] } = await scene.author.mustCall('channel.take', taking(cloud, scene, { days: 10, ...how }))
  if (step === undefined) throw new Error('a step that was just written down is missing')
  return { ...scene, stepId: step.stepId, revision: step.revision }
}
