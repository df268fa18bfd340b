import { addDays, dayOf, startOfDay } from '@shouhou/shared'
import { emulated } from '../../support/emulated'
import { inRepair } from '../repair/scene'

const cloud = emulated()

test('where no message is set up, nobody is asked for one, and the app reminds all the same', async () => {
  const { author } = await inRepair(cloud, 'no-template', 0)
  expect((await author.mustCall('reminder.listMine', {})).wechat).toMatchObject({ templateId: '', left: 0 })
  for (const templateId of ['', 'remind-me']) expect(await author.mustFail('reminder.allow', { templateId })).toEqual({ code: 'reminder/other-template' })
  await cloud.clock.set(startOfDay(addDays(dayOf(cloud.clock.now()), 8)) + 9 * 3_600_000)
  const { reminders } = await author.mustCall('reminder.listMine', {})
  expect(reminders[0]).toMatchObject({ kind: 'spare-phone', state: 'told' })
  expect(cloud.emulator.outbox).toEqual([])
})
