import { CHANNELS, STEPS_LIMIT } from '@shouhou/shared/channel'
import { emulated } from '../../support/emulated'
import { addInside, putInside } from '../../support/look-inside'
import { aFiledCase } from '../repair/scene'
import { NO_WORDS, OWN_WORDS, taking, tookAWay } from './scene'

const cloud = emulated({ indexRequired: true })

const DAY = 24 * 3_600_000

describe('a way that is taken', () => {
  test('stands in the file of its case, with what is waited for, and in the time line of its author', async () => {
    const scene = await aFiledCase(cloud, 'taken')
    const { author, caseId, groupId } = scene
    const file = await author.mustCall('channel.take', taking(cloud, scene))
    expect(file.steps).toMatchObject([{ channel: '12315', number: 'T-77', against: '青禾旗舰店', asked: '免费换屏', state: 'sent', answers: [], revision: 1, caseId }])
    expect(file.dates.map(({ kind }) => kind)).toContain('acceptance')
    expect((await author.mustCall('reminder.listMine', {})).reminders.map(({ kind }) => kind)).toContain('acceptance')
    const { events } = await author.mustCall('case.read', { groupId, caseId })
    expect(events.at(-1)).toMatchObject({ what: 'channel-taken', detail: '12315' })
  })

  test('nobody else reads of it', async () => {
    const { owner, caseId, groupId, stepId } = await tookAWay(cloud, 'private')
    expect((await owner.mustCall('case.read', { groupId, caseId })).events.map(({ what }) => what)).toEqual(['filed'])
    expect(await owner.mustFail('caseFile.read', { caseId })).toEqual({ code: 'case/not-yours' })
    for (const id of [caseId, 'nothing-there']) {
      const code = id === caseId ? 'case/not-yours' : 'case/not-found'
      const step = taking(cloud, { caseId: id }).step
      expect(await owner.mustFail('channel.guard', { caseId: id, channel: '12315', words: NO_WORDS })).toEqual({ code })
      expect(await owner.mustFail('channel.take', taking(cloud, { caseId: id }))).toEqual({ code })
      expect(await owner.mustFail('channel.correct', { caseId: id, stepId, revision: 1, step })).toEqual({ code })
      expect(await owner.mustFail('channel.answer', { caseId: id, stepId, revision: 1, answer: { state: 'accepted', on: step.takenOn, said: '', evidenceIds: [] } })).toEqual({ code })
      expect(await owner.mustFail('channel.remove', { caseId: id, stepId })).toEqual({ code })
    }
  })

  test('is not taken tomorrow', async () => {
    const scene = await aFiledCase(cloud, 'tomorrow')
    expect(await scene.author.mustFail('channel.take', taking(cloud, scene, { days: -1 }))).toEqual({ code: 'case/date-in-future', field: 'takenOn' })
  })

  test('is written once for one request, however often it comes', async () => {
    const scene = await aFiledCase(cloud, 'once')
    const input = taking(cloud, scene, { words: OWN_WORDS })
    await Promise.all([1, 2].map(() => scene.author.mustCall('channel.take', input, { key: 'one-and-the-same' })))
    expect((await scene.author.mustCall('caseFile.read', { caseId: scene.caseId })).steps).toHaveLength(1)
  })

  test('a run that died after it had written is finished by its repetition', async () => {
    const scene = await aFiledCase(cloud, 'tookdied')
    const input = taking(cloud, scene)
    await scene.author.mustCall('channel.take', input, { key: 'died-in-between' })
    await putInside(cloud.emulator, 'answers', { query: { state: 'done' }, data: { state: 'running', value: null } })
    await cloud.clock.advance(70_000)
    expect((await scene.author.mustCall('channel.take', input, { key: 'died-in-between' })).steps).toHaveLength(1)
    expect(await cloud.documents('case_events', { caseId: scene.caseId, what: 'channel-taken' })).toHaveLength(1)
  })

  test('is one of so many at most, also when the last two come at once', async () => {
    const { author, caseId, ...scene } = await tookAWay(cloud, 'manysteps', { step: { channel: 'brand' } })
    const [one] = await cloud.documents('channel_steps', { _id: scene.stepId })
    await addInside(cloud.emulator, 'channel_steps', Array.from({ length: STEPS_LIMIT - 2 }, (_none, at) => ({ ...one, _id: `filler-${at}`, order: `${String(one?.['order'])}-${at}`, slot: at + 1 })))
    const replies = await Promise.all([1, 2].map(() => author.call('channel.take', taking(cloud, { caseId }, { step: { channel: 'platform' } }))))
    expect(replies.filter(({ ok }) => !ok)).toEqual([{ ok: false, error: { code: 'channel/too-many', limit: STEPS_LIMIT } }])
    expect(await cloud.documents('channel_steps', { caseId })).toHaveLength(STEPS_LIMIT)
  })
})

describe('the guard', () => {
  test.each(CHANNELS)('has something to say about %s, each with its source', async (channel) => {
    const { author, caseId } = await aFiledCase(cloud, `guard-${channel}`)
    const notes = await author.mustCall('channel.guard', { caseId, channel, words: NO_WORDS })
    expect(notes.length).toBeGreaterThan(0)
    for (const { sources } of notes) expect(sources.length).toBeGreaterThan(0)
  })

  test('stops 12315 while a 消费者协会 has the dispute; what is already done may still be written down', async () => {
    const scene = await tookAWay(cloud, 'exclusive', { step: { channel: 'association' } })
    const { author, caseId } = scene
    expect((await author.mustCall('channel.guard', { caseId, channel: '12315', words: NO_WORDS }))[0]).toMatchObject({ rule: 'taken-elsewhere', level: 'stop' })
    expect(await author.mustFail('channel.take', taking(cloud, scene))).toEqual({ code: 'channel/stopped', rule: 'taken-elsewhere' })
    expect((await author.mustCall('caseFile.read', { caseId })).steps).toHaveLength(1)
    const file = await author.mustCall('channel.take', taking(cloud, scene, { isAlreadyDone: true }))
    expect(file.steps.map(({ channel }) => channel).sort()).toEqual(['12315', 'association'])
  })

  test('stops the same office a second time, and lets go when the first was not so', async () => {
    const scene = await tookAWay(cloud, 'again')
    expect(await scene.author.mustFail('channel.take', taking(cloud, scene))).toEqual({ code: 'channel/stopped', rule: 'twice' })
    await scene.author.mustCall('channel.remove', { caseId: scene.caseId, stepId: scene.stepId })
    expect((await scene.author.mustCall('channel.take', taking(cloud, scene))).steps).toHaveLength(1)
  })

  test('stops a threat', async () => {
    const scene = await aFiledCase(cloud, 'threat')
    const words = { ...OWN_WORDS, story: `${OWN_WORDS.story}后来越来越宽，现在占了屏幕的一半。`, request: '不赔就曝光到抖音。' }
    expect(await scene.author.mustFail('channel.take', taking(cloud, scene, { words }))).toEqual({ code: 'channel/stopped', rule: 'threat' })
    expect(await cloud.documents('channel_steps', { caseId: scene.caseId })).toEqual([])
  })

  test('of a person who takes two ways at once that exclude each other, at most one stays', async () => {
    const scene = await aFiledCase(cloud, 'bothatonce')
    const take = (channel: '12315' | 'association') => scene.author.call('channel.take', taking(cloud, scene, { step: { channel } }))
    const replies = await Promise.all([take('12315'), take('12315'), take('association')])
    const { steps } = await scene.author.mustCall('caseFile.read', { caseId: scene.caseId })
    expect(steps).toHaveLength(replies.filter(({ ok }) => ok).length)
    expect(steps.filter(({ channel }) => channel === '12315').length).toBeLessThanOrEqual(1)
  })
})

describe('the very same words', () => {
  const words = (name: string) => ({ ...OWN_WORDS, story: `${OWN_WORDS.story}${name}也这样写。` })

  test('of somebody else stop a complaint to the same office, with other dates in them too; other words do not', async () => {
    await tookAWay(cloud, 'original', { words: words('甲') })
    const copy = await aFiledCase(cloud, 'copy')
    const copied = { ...words('甲'), story: `  ${words('甲').story.replace('。', '，')} 2026-01-02` }
    expect(await copy.author.mustCall('channel.guard', { caseId: copy.caseId, channel: '12315', words: copied })).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'identical', level: 'stop' })]))
    expect(await copy.author.mustFail('channel.take', taking(cloud, copy, { words: copied }))).toEqual({ code: 'channel/stopped', rule: 'identical' })
    // Elsewhere, and in words of their own, they may.
    const rulesFor = async (channel: '12315' | 'association', own: typeof OWN_WORDS) => (await copy.author.mustCall('channel.guard', { caseId: copy.caseId, channel, words: own })).map(({ rule }) => rule)
    expect(await rulesFor('association', copied)).not.toContain('identical')
    expect(await rulesFor('12315', words('乙'))).not.toContain('identical')
    await copy.author.mustCall('channel.take', taking(cloud, copy, { words: words('乙') }))
  })

  test('are no copy of oneself, nor of what was written long ago, nor when nothing was written', async () => {
    const first = await tookAWay(cloud, 'mine', { words: words('丙') })
    await first.author.mustCall('channel.remove', { caseId: first.caseId, stepId: first.stepId })
    await first.author.mustCall('channel.take', taking(cloud, first, { words: words('丙') }))
    const later = await aFiledCase(cloud, 'later')
    const guard = () => later.author.mustCall('channel.guard', { caseId: later.caseId, channel: '12315', words: words('丙') })
    expect((await guard()).map(({ rule }) => rule)).toContain('identical')
    await cloud.clock.advance(91 * DAY)
    expect((await guard()).map(({ rule }) => rule)).not.toContain('identical')
    await tookAWay(cloud, 'wordless-1')
    await tookAWay(cloud, 'wordless-2')
  })

  test('of two people at the same moment: both are told at the latest by the second look, and never do both stay', async () => {
    const scenes = [await aFiledCase(cloud, 'same-1'), await aFiledCase(cloud, 'same-2')]
    const replies = await Promise.all(scenes.map((scene) => scene.author.call('channel.take', taking(cloud, scene, { words: words('丁') }))))
    const stopped = replies.filter(({ ok }) => !ok)
    expect(stopped.length).toBeGreaterThan(0)
    for (const reply of stopped) expect(reply).toEqual({ ok: false, error: { code: 'channel/stopped', rule: 'identical' } })
    const ids = scenes.map(({ caseId }) => caseId)
    const left = (await Promise.all(ids.map((caseId) => cloud.documents('channel_steps', { caseId })))).flat()
    expect(left).toHaveLength(2 - stopped.length)
    // Nothing else of what went stays either.
    for (const [at, { caseId }] of scenes.entries()) {
      expect(await cloud.documents('case_events', { caseId, what: 'channel-taken' })).toHaveLength(replies[at]?.ok === true ? 1 : 0)
    }
  })

  test('are kept as a digest only', async () => {
    const { caseId } = await tookAWay(cloud, 'digest', { words: words('戊') })
    const [stored] = await cloud.documents('channel_steps', { caseId })
    expect(JSON.stringify(stored)).not.toContain('戊')
    expect(stored?.['wordsDigest']).toMatch(/^w[0-9a-z]{20,}$/)
  })
})

describe('others in the same 接龙', () => {
  const joinedBy = async (name: string, shops: readonly string[]) => {
    const scene = await aFiledCase(cloud, name)
    const { author, group, groupId } = scene
    const { jielongId } = await cloud.aJielong(author, group)
    const report = await author.mustCall('case.readMine', { caseId: scene.caseId })
    await author.mustCall('case.change', { groupId, caseId: scene.caseId, revision: report.revision, report: { ...report.report, shop: shops[0] ?? '' } })
    await author.mustCall('jielong.join', { groupId, jielongId, with: { caseId: scene.caseId } })
    for (const [at, shop] of shops.slice(1).entries()) {
      const other = await cloud.aMember(`${name}-${at}`, group)
      const { caseId } = await cloud.aCase(other, group, { shop })
      await other.mustCall('jielong.join', { groupId, jielongId, with: { caseId } })
    }
    const notes = await author.mustCall('channel.guard', { caseId: scene.caseId, channel: '12315', words: NO_WORDS })
    return notes.find(({ rule }) => rule === 'joint')
  }

  test('from the same shop may complain together', async () => {
    const joint = await joinedBy('together', ['青禾 旗舰店', '别的店', '青禾旗舰店'])
    expect(joint?.detail).toContain('2人')
    expect(joint?.detail).toContain('其中有人写的卖家是同一个')
  })

  test('from other shops each write to their own', async () => {
    expect((await joinedBy('apart', ['青禾旗舰店', '别的店']))?.detail).toContain('卖家不是同一个')
  })

  test.each([['mine', ['', '别的店']], ['theirs', ['青禾旗舰店', '别的店', '']]])('where no shop is named (%s), nobody knows', async (name, shops) => {
    expect((await joinedBy(`noshop-${name}`, shops))?.detail).toContain('先看是不是同一个卖家')
  })

  test('there are none in a case that is in no 接龙', async () => {
    const { author, caseId } = await aFiledCase(cloud, 'alone')
    const notes = await author.mustCall('channel.guard', { caseId, channel: '12315', words: NO_WORDS })
    expect(notes.map(({ rule }) => rule)).not.toContain('joint')
  })
})

