import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Emulator, EmulatorOptions, GatewayQuestion } from '../../emulator'
import { start } from './fixtures/start'

type Sdk = typeof import('wx-server-sdk')

const running: Emulator[] = []
afterEach(async () => {
  for (const emulator of running.splice(0)) await emulator.close()
})

/** A function that waits for a document which somebody has in a transaction, until its time is over. */
async function timedOut(runtime: EmulatorOptions['runtime']) {
  const questions: GatewayQuestion[] = []
  const emulator = await start({ runtime, patience: 1, functions: join(__dirname, 'fixtures/late'), onQuestion: question => questions.push(question) })
  running.push(emulator)
  Object.assign(process.env, emulator.environment)
  const cloud = jest.requireActual<Sdk>('wx-server-sdk')
  cloud.init({ env: emulator.environment['TCB_ENV'] ?? '' })
  const db = cloud.database()
  await db.collection('notes').add({ data: { _id: 'a', by: 'nobody' } })
  const transaction = await db.startTransaction()
  await transaction.collection('notes').doc('a').update({ data: { by: 'transaction' } })
  await expect(emulator.invoke('writer')).rejects.toMatchObject({ code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' })
  await transaction.rollback('')
  return { emulator, isAnswered: () => questions.some(({ function: name }) => name === 'writer') }
}

test.each(['inProcess', 'worker'] as const)('what a function still waited for when its time was over is not done afterwards: %s', async runtime => {
  const { emulator, isAnswered } = await timedOut(runtime)
  // It may not have been asked at all: then there is nothing that could be answered.
  for (let turn = 0; turn < 50 && !isAnswered(); turn++) await pause(10)
  expect(emulator.inspect.find({ collection: 'notes' }).documents).toEqual([{ _id: 'a', by: 'nobody' }])
})
