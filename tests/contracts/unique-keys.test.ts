import { randomUUID } from 'node:crypto'
import { contracts } from './contract'

interface Group { _id: string; inviteCode?: string; chat?: string | null; name?: string }
interface Repair { _id: string; caseId: string; slot: number }

const atOnce = Array.from({ length: 20 }, (_person, index) => index)

contracts('Unique keys', ['groups', 'repairs', 'answers'], ({ needs }) => {
  needs('of twenty who add one id at once, one hears that they did, and theirs is kept', async ({ of }) => {
    const answers = of<{ _id: string; by: number }>('answers')
    const _id = randomUUID()
    const wasAdded = await Promise.all(atOnce.map((by) => answers.add({ _id, by })))
    expect(wasAdded.filter(Boolean)).toHaveLength(1)
    expect(await answers.get(_id)).toEqual({ _id, by: wasAdded.indexOf(true) })
  })

  needs('of twenty who take one unique key at once, one gets it, and the others hear that it is taken', async ({ of }) => {
    const groups = of<Group>('groups')
    const inviteCode = randomUUID()
    const wasAdded = await Promise.all(atOnce.map((by) => groups.add({ _id: `${inviteCode}-${by}`, inviteCode, chat: randomUUID() })))
    expect(wasAdded.filter(Boolean)).toHaveLength(1)
    expect(await groups.count({ inviteCode })).toBe(1)
  })

  needs('a taken key is refused with E11000 in the message', async ({ of, bare }) => {
    const [inviteCode, chat] = [randomUUID(), randomUUID()]
    await of<Group>('groups').add({ _id: `${inviteCode}-1`, inviteCode, chat: null })
    const refused = bare('groups').add({ data: { _id: `${inviteCode}-2`, inviteCode, chat } })
    await expect(refused).rejects.toMatchObject({ errMsg: expect.stringContaining('E11000') })
    await of<Group>('groups').remove({ inviteCode })
  })

  needs('an update onto a key of another changes nothing and is told apart from one that finds nothing', async ({ of }) => {
    const groups = of<Group>('groups')
    const [mine, theirs] = [randomUUID(), randomUUID()]
    await groups.add({ _id: mine, inviteCode: mine, chat: mine, name: '我们' })
    await groups.add({ _id: theirs, inviteCode: theirs, chat: theirs })
    expect(await groups.changeUnlessTaken({ _id: mine }, { chat: theirs, name: '他们' })).toBeNull()
    expect(await groups.get(mine)).toEqual({ _id: mine, inviteCode: mine, chat: mine, name: '我们' })
    expect(await groups.changeUnlessTaken({ _id: randomUUID() }, { chat: randomUUID() })).toBe(0)
    expect(await groups.changeUnlessTaken({ _id: mine }, { chat: randomUUID() })).toBe(1)
  })

  needs('an absent field is null in a unique index: one document may go without, a second one not', async ({ of }) => {
    const groups = of<Group>('groups')
    const first = randomUUID()
    expect(await groups.add({ _id: first, inviteCode: randomUUID() })).toBe(true)
    expect(await groups.add({ _id: randomUUID(), inviteCode: randomUUID() })).toBe(false)
    expect(await groups.add({ _id: randomUUID(), inviteCode: randomUUID(), chat: null })).toBe(false)
    await groups.remove({ _id: first })
  })

  needs('an index over two fields is unique over both together', async ({ of }) => {
    const repairs = of<Repair>('repairs')
    const [first, second] = [randomUUID(), randomUUID()]
    const add = (caseId: string, slot: number) => repairs.add({ _id: randomUUID(), caseId, slot })
    expect([await add(first, 0), await add(first, 1), await add(second, 0), await add(first, 1)]).toEqual([true, true, true, false])
  })

  needs('a key that was given back, by removing or by changing, can be taken again', async ({ of }) => {
    const repairs = of<Repair>('repairs')
    const caseId = randomUUID()
    const add = (_id: string, slot: number) => repairs.add({ _id, caseId, slot })
    await add(`${caseId}-a`, 0)
    await repairs.remove({ _id: `${caseId}-a` })
    expect(await add(`${caseId}-b`, 0)).toBe(true)
    await repairs.change({ _id: `${caseId}-b` }, { slot: 5 })
    expect(await add(`${caseId}-c`, 0)).toBe(true)
  })
})
