import type { EmulatorOptions } from 'wechat-cloud-emulator'
import { journey, opening, type Journey, type Visit, type Visitor } from '../../support/browser'
import { HOST_PATH, serveWeapp } from './serve'

/** A journey whose visitors may also use the built mini-program, in the same browser and the same cloud. */
export interface WeappJourney extends Journey {
  /** As `visit`, but what opens is the mini-program: the same gestures, by the same names. */
  visitWeapp(name: string, visit?: Visit): Promise<Visitor>
}

/** Call it once at the top of a test file. */
export function weappJourney(options: Partial<EmulatorOptions> = {}): WeappJourney {
  const cloud = journey(options)
  async function visitWeapp(name: string, visit: Visit = {}): Promise<Visitor> {
    const visitor = await cloud.visit(name, visit)
    await serveWeapp(visitor.context)
    return { ...visitor, ...opening(visitor.page, HOST_PATH) }
  }
  return Object.create(cloud, Object.getOwnPropertyDescriptors({ visitWeapp })) as WeappJourney
}
