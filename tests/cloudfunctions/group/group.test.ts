import type * as leaving from '../../../cloudfunctions/api/group/leave-group'
import type * as worlds from '../../../cloudfunctions/cloud/world'
import { aNewGroup } from '../../support/builders'
import { emulated } from '../../support/emulated'
import type { Person } from '../../support/person'

const cloud = emulated()
const rules = '先报案例，再参加接龙。'

const groupOf = async (name: string) => {
  const owner = cloud.as(name)
  const group = await cloud.aGroup(owner, {})
  return { owner, group, groupId: group.groupId, code: group.inviteCode ?? '' }
}

describe('opening a group', () => {
  test('a consumer group is open at once, and its founder owns it', async () => {
    const { owner, group } = await groupOf('wang')
    expect(group).toMatchObject({ kind: 'consumer', verification: 'none', role: 'owner', members: 1, owner: { nickname: 'wang' } })
    expect((await owner.mustCall('group.listMine', {})).items).toMatchObject([{ groupId: group.groupId, role: 'owner', waiting: 0 }])
  })

  test('an official group names its brand, waits for the operator, and says who stands behind it only to those who decide', async () => {
    const owner = await cloud.as('brand').registered()
    expect(await owner.mustFail('group.create', { ...aNewGroup({ kind: 'official' }), brand: '' })).toEqual({ code: 'group/brand-missing' })

    const group = await cloud.aGroup(owner, { kind: 'official', isVerified: false })
    expect(group).toMatchObject({ verification: 'waiting', organisation: '青禾售后中心' })
    const operator = await cloud.anOperator.registered()
    expect((await operator.mustCall('group.listWaiting', {})).items).toMatchObject([{ groupId: group.groupId, organisation: '青禾售后中心' }])

    const { groupId } = group
    await operator.mustCall('group.verify', { groupId, verdict: 'refused', note: '请补充营业执照信息' })
    expect(await owner.mustCall('group.read', { groupId })).toMatchObject({ verification: 'refused', verificationNote: '请补充营业执照信息' })
    expect(await operator.mustFail('group.verify', { groupId, verdict: 'verified', note: '' })).toEqual({ code: 'group/already-decided' })
  })

  test('two taps with one key open one group', async () => {
    const owner = await cloud.as('double').registered()
    const input = aNewGroup({ kind: 'consumer' })
    const [first, second] = await Promise.all([1, 2].map(() => owner.mustCall('group.create', input, { key: 'one-tap-or-two' })))
    expect(second).toEqual(first)
    expect((await owner.mustCall('group.listMine', {})).items).toHaveLength(1)
    expect(await owner.mustFail('group.create', { ...input, name: '另一个' }, { key: 'one-tap-or-two' })).toEqual({ code: 'call/key-reused' })
  })

  test('a text that WeChat calls risky is refused with its field, and nothing is written', async () => {
    const owner = await cloud.as('risky').registered()
    expect(await owner.mustFail('group.create', { ...aNewGroup({ kind: 'consumer' }), rules: '违规测试词' })).toEqual({ code: 'content/refused', field: 'rules' })
    expect((await owner.mustCall('group.listMine', {})).items).toEqual([])
  })

  test('while the content check is down the words stay with the owner', async () => {
    const { owner, groupId, code } = await groupOf('dark')
    cloud.contentCheck.set({ text: 'down' })
    const { revision } = await owner.mustCall('group.read', { groupId })
    const changed = await owner.mustCall('group.change', { groupId, revision, name: '新名字', about: '', rules })
    cloud.contentCheck.set({ text: 'words' })
    expect(changed).toMatchObject({ name: '新名字', review: { check: 'waiting' } })
    const guest = await cloud.as('dark-guest').registered()
    expect(await guest.mustCall('group.findByCode', { code })).toMatchObject({ name: '名称正在检查的群', rules: '' })
  })
})

describe('words that nobody has checked yet', () => {
  test('the brand stays with them: others read a card without it', async () => {
    const owner = await cloud.as('unread-brand').registered()
    const group = await cloud.aGroup(owner, { kind: 'official', brand: '复核测试词' })
    expect(group).toMatchObject({ brand: '复核测试词', review: { check: 'waiting' } })
    const guest = await cloud.as('unread-guest').registered()
    expect(await guest.mustCall('group.findByCode', { code: group.inviteCode ?? '' })).toMatchObject({ name: '名称正在检查的群', brand: '' })
  })

  test('the brand is not let through by an answer about the other words', async () => {
    const owner = await cloud.as('unread-brand').registered()
    const group = await cloud.aGroup(owner, { kind: 'official', brand: '复核测试词' })
    expect(await owner.mustCall('group.change', { groupId: group.groupId, revision: group.revision, name: '好名字', about: '', rules })).toMatchObject({ review: { check: 'waiting' } })
  })

  test('are there for every admin, who would else send the placeholder back as the name', async () => {
    const { owner, group, groupId } = await groupOf('held-words')
    const admin = await cloud.aMember('held-admin', group, { role: 'admin', owner })
    const member = await cloud.aMember('held-member', group)
    await owner.mustCall('group.change', { groupId, revision: group.revision, name: '复核测试词', about: '', rules })
    expect(await admin.mustCall('group.read', { groupId })).toMatchObject({ name: '复核测试词' })
    expect(await member.mustCall('group.read', { groupId })).toMatchObject({ name: '名称正在检查的群' })
  })
})

describe('coming and going', () => {
  test('an invitation code leads in, typed in any case and width', async () => {
    const { group, groupId, code } = await groupOf('host')
    const guest = await cloud.as('guest').registered()
    expect(await guest.mustCall('group.findByCode', { code: ` ${code.toLowerCase()} ` })).toMatchObject({ groupId, name: group.name, isMember: false })
    expect(await guest.mustCall('group.join', { groupId, code })).toMatchObject({ role: 'member', members: 2 })
    expect(await guest.mustFail('group.findByCode', { code: 'ZZZZZZZZ' })).toEqual({ code: 'group/wrong-code' })
  })

  test('a new code makes the old one useless', async () => {
    const { owner, groupId, code } = await groupOf('renewer')
    const renewed = await owner.mustCall('group.renewCode', { groupId })
    expect(renewed.inviteCode).not.toBe(code)
    const guest = await cloud.as('late-guest').registered()
    expect(await guest.mustFail('group.join', { groupId, code })).toEqual({ code: 'group/wrong-code' })
  })

  describe('one person who tries codes', () => {
    const codes = (first: string) => [...'ABCDEFGHJKLMNPQRSTUV'].map((last) => `${first}ZZZZZZ${last}`)
    const HOUR = 3_600_000

    test('is told ten times in an hour that one is wrong, then to wait, and may try again after that', async () => {
      const { groupId, code } = await groupOf('guessed')
      const thief = await cloud.as('thief').registered()
      const until = cloud.clock.now() + HOUR
      for (const wrong of codes('B').slice(0, 9)) expect(await thief.mustFail('group.findByCode', { code: wrong })).toEqual({ code: 'group/wrong-code' })
      expect(await thief.mustFail('group.join', { groupId, code: 'BZZZZZZ9' })).toEqual({ code: 'group/wrong-code' })

      const refusal = await thief.mustFail('group.findByCode', { code: 'BZZZZZZ8' })
      expect(refusal).toEqual({ code: 'group/too-many-guesses', until: expect.any(Number) as number })
      expect((refusal as { until: number }).until - until).toBeGreaterThanOrEqual(0)
      // Not even a right one is told from a wrong one now.
      expect(await thief.mustFail('group.join', { groupId, code })).toEqual(refusal)
      expect(await thief.mustFail('group.findByCode', { code })).toEqual(refusal)
      expect(await cloud.as('another').mustCall('group.findByCode', { code })).toMatchObject({ groupId })

      await cloud.clock.advance(HOUR + 60_000)
      expect(await thief.mustFail('group.findByCode', { code: 'BZZZZZZ8' })).toEqual({ code: 'group/wrong-code' })
      expect(await thief.mustCall('group.join', { groupId, code })).toMatchObject({ role: 'member' })
    })

    test('at the same moment gets no more of them answered', async () => {
      const thief = cloud.as('hasty-thief')
      const replies = await Promise.all(codes('C').map((code) => thief.mustFail('group.findByCode', { code })))
      const refusals = replies.map((failure) => failure.code)
      expect(refusals.filter((code) => code === 'group/wrong-code')).toHaveLength(10)
      expect(refusals.filter((code) => code === 'group/too-many-guesses')).toHaveLength(10)
    })

    test('is not counted for right ones, nor for an old card that is opened again and again', async () => {
      const { groupId, code } = await groupOf('often')
      const reader = cloud.as('old-card')
      for (let opened = 0; opened < 12; opened += 1) {
        expect(await reader.mustCall('group.findByCode', { code })).toMatchObject({ groupId })
        expect(await reader.mustFail('group.findByCode', { code: 'DZZZZZZD' })).toEqual({ code: 'group/wrong-code' })
      }
      expect(await reader.mustFail('group.findByCode', { code: 'DZZZZZZE' })).toEqual({ code: 'group/wrong-code' })
    })
  })

  test('who opens the app from the bound chat is recognised and may join without a code', async () => {
    const { owner, groupId } = await groupOf('chat-owner')
    const opensFrom = ({ openid }: Person, openGId = 'chat-of-qinghe') => cloud.emulator.mintCloudID(openid, { openGId })
    expect(await owner.mustCall('group.bindChat', { groupId, cloudId: opensFrom(owner) })).toMatchObject({ isChatBound: true })

    const guest = await cloud.as('chat-guest').registered()
    expect(await guest.mustCall('group.findByChat', { cloudId: opensFrom(guest) })).toMatchObject({ groupId })
    expect(await guest.mustCall('group.findByChat', { cloudId: opensFrom(guest, 'some-other-chat') })).toBeNull()
    expect(await guest.mustFail('group.findByChat', { cloudId: 'made-up' })).toEqual({ code: 'group/chat-unreadable' })
    expect(await guest.mustFail('group.findByChat', { cloudId: opensFrom(owner) })).toEqual({ code: 'group/chat-unreadable' })
    expect(await guest.mustCall('group.join', { groupId, cloudId: opensFrom(guest) })).toMatchObject({ role: 'member' })

    const other = await groupOf('other-owner')
    expect(await other.owner.mustFail('group.bindChat', { groupId: other.groupId, cloudId: opensFrom(other.owner) })).toEqual({ code: 'group/chat-taken' })
    expect(JSON.stringify(await cloud.documents('groups'))).not.toContain('chat-of-qinghe')
  })

  test('who leaves may come back; a repeated request to leave gets the first answer', async () => {
    const { group, groupId, code } = await groupOf('revolving')
    const guest = await cloud.aMember('in-and-out', group)
    await guest.mustCall('group.leave', { groupId }, { key: 'leave-once' })
    expect(await guest.mustCall('group.leave', { groupId }, { key: 'leave-once' })).toEqual({})
    expect(await guest.mustFail('group.read', { groupId })).toEqual({ code: 'group/not-allowed', action: 'group.see' })
    expect(await guest.mustCall('group.join', { groupId, code })).toMatchObject({ members: 2 })
  })

  test('who was removed stays out, and the history says why', async () => {
    const { owner, group, groupId, code } = await groupOf('strict')
    const spammer = await cloud.aMember('spammer', group)
    const personId = await spammer.personId()
    await owner.mustCall('group.expel', { groupId, personId, reason: '反复发广告' })
    expect(await spammer.mustFail('group.join', { groupId, code })).toEqual({ code: 'group/removed' })
    expect((await owner.mustCall('moderation.history', { groupId })).items).toMatchObject([{ step: 'expelled', reason: '反复发广告', by: { nickname: 'strict' } }])
    expect(await owner.mustFail('group.expel', { groupId, personId, reason: '再来一次' })).toEqual({ code: 'group/no-such-member' })
  })
})

describe('roles', () => {
  test('the directory says who has which role', async () => {
    const { owner, group, groupId } = await groupOf('keeper')
    await cloud.aMember('helper', group, { role: 'admin', owner })
    await cloud.aMember('reader', group)
    const { items } = await owner.mustCall('group.members', { groupId })
    expect(items.map(({ nickname, role, isMe }) => [nickname, role, isMe])).toEqual([['keeper', 'owner', true], ['helper', 'admin', false], ['reader', 'member', false]])
  })

  test('staff exist in official groups only, organisers in watchdog groups only', async () => {
    const { owner, group, groupId } = await groupOf('plain')
    const member = await cloud.aMember('plain-member', group)
    const personId = await member.personId()
    expect(await owner.mustFail('group.appoint', { groupId, personId, role: 'staff' })).toEqual({ code: 'group/role-not-here', role: 'staff' })
    expect(await owner.mustFail('group.appoint', { groupId, personId, role: 'owner' })).toEqual({ code: 'group/role-not-here', role: 'owner' })
    expect(await owner.mustFail('group.appoint', { groupId, personId: 'nobody-here', role: 'admin' })).toEqual({ code: 'group/no-such-member' })
  })

  test('an admin can remove neither the owner nor another admin', async () => {
    const { owner, group, groupId } = await groupOf('boss')
    const admin = await cloud.aMember('admin-a', group, { role: 'admin', owner })
    const other = await cloud.aMember('admin-b', group, { role: 'admin', owner })
    expect(await admin.mustFail('group.expel', { groupId, personId: await owner.personId(), reason: '…' })).toEqual({ code: 'group/owner-must-hand-over' })
    expect(await admin.mustFail('group.expel', { groupId, personId: await other.personId(), reason: '…' })).toEqual({ code: 'group/not-allowed', action: 'group.expel' })
  })

  test('the owner leaves only after handing over, and is an admin then', async () => {
    const { owner, group, groupId } = await groupOf('old-owner')
    const heir = await cloud.aMember('heir', group)
    expect(await owner.mustFail('group.leave', { groupId })).toEqual({ code: 'group/owner-must-hand-over' })
    expect(await owner.mustFail('group.handOver', { groupId, personId: 'nobody-here' })).toEqual({ code: 'group/no-such-member' })
    expect(await owner.mustCall('group.handOver', { groupId, personId: await heir.personId() })).toMatchObject({ role: 'admin', owner: { nickname: 'heir' } })
    expect(await heir.mustCall('group.read', { groupId })).toMatchObject({ role: 'owner' })
    expect(await owner.mustCall('group.leave', { groupId })).toEqual({})
  })

  test('a group is never without its owner, also when the heir leaves at that moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { owner, group, groupId } = await groupOf(`giver-${round}`)
      const heir = await cloud.aMember(`taker-${round}`, group)
      const personId = await heir.personId()
      await Promise.all([owner.call('group.handOver', { groupId, personId }), heir.call('group.leave', { groupId })])
      const inside = (await cloud.documents('members', { groupId, state: 'in' })).map((member) => member['personId'])
      const [stored] = await cloud.documents('groups', { _id: groupId })
      expect(inside).toContain(stored?.['ownerId'])
    }
  })

  test('who became the owner while they were leaving stays in', async () => {
    const { group, groupId } = await groupOf('racing-giver')
    const heir = await cloud.aMember('racing-heir', group)
    const personId = await heir.personId()
    Object.assign(process.env, cloud.emulator.environment)
    const { leaveGroup } = jest.requireActual<typeof leaving>('../../../cloudfunctions/api/group/leave-group')
    const { world } = jest.requireActual<typeof worlds>('../../../cloudfunctions/cloud/world')
    // Admitted as a member; handed the group right after.
    await world.groups.change({ _id: groupId }, { ownerId: personId })
    const left = await leaveGroup.run({ input: { groupId }, actor: { personId }, place: { role: 'member' } } as never, world)
    expect(left).toEqual({ ok: false, error: { code: 'group/owner-must-hand-over' } })
    expect(await cloud.documents('members', { groupId, personId })).toMatchObject([{ state: 'in' }])
  })

  test('members of one role are listed by themselves; the owner is nobody else', async () => {
    const { owner, group, groupId } = await groupOf('counting')
    await cloud.aMember('helper', group, { role: 'admin', owner })
    await cloud.aMember('plain', group)
    const named = async (role: 'owner' | 'admin' | 'member' | 'advisor') => (await owner.mustCall('group.members', { groupId, role })).items.map(({ nickname }) => nickname)
    expect(await Promise.all([named('owner'), named('admin'), named('member'), named('advisor')])).toEqual([['counting'], ['helper'], ['plain'], []])
  })

  test('two hand-overs at once: one heir, and the other tap is told', async () => {
    const { owner, group, groupId } = await groupOf('generous')
    const heirs = await Promise.all(['heir-a', 'heir-b', 'heir-c'].map((name) => cloud.aMember(name, group)))
    const replies = await Promise.all(heirs.map(async (heir) => owner.call('group.handOver', { groupId, personId: await heir.personId() })))
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    const codes = replies.flatMap((reply) => (reply.ok ? [] : [reply.error.code]))
    expect(['group/changed-meanwhile', 'group/not-allowed']).toEqual(expect.arrayContaining([...new Set(codes)]))
    const roles = (await owner.mustCall('group.members', { groupId })).items.map(({ nickname, role }) => [nickname, role])
    expect(roles.filter(([, role]) => role === 'owner')).toHaveLength(1)
    expect(roles.filter(([, role]) => role === 'member')).toHaveLength(2)
  })

  test('two admins who change the same words: the second is told', async () => {
    const { owner, groupId, group } = await groupOf('editor')
    const change = { groupId, revision: group.revision, about: '', rules }
    await owner.mustCall('group.change', { ...change, name: '第一次' })
    expect(await owner.mustFail('group.change', { ...change, name: '第二次' })).toEqual({ code: 'group/changed-meanwhile' })
  })
})

test('verified watchdogs are offered to everybody, waiting ones to nobody', async () => {
  await cloud.aGroup(cloud.as('journal'), { kind: 'watchdog', name: '青禾观察' })
  await cloud.aGroup(cloud.as('pretender'), { kind: 'watchdog', name: '冒充观察', isVerified: false })
  const reader = await cloud.as('reader-of-watchdogs').registered()
  expect((await reader.mustCall('group.listWatchdogs', {})).map(({ name }) => name)).toEqual(['青禾观察'])
})
