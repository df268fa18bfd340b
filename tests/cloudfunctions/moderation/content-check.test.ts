import { aReport } from '../../support/builders'
import { emulated } from '../../support/emulated'

const cloud = emulated()

/** WeChat reads at most so many characters at once. */
const AT_ONCE = 2500

test('a risky word that lies over the end of what is read at once is found', async () => {
  const author = cloud.as('over-the-cut')
  const { groupId } = await cloud.aGroup(author, {})
  const long = '好'.repeat(1000)
  const { brand, model, storage, systemVersion, fault } = aReport()
  const before = [brand, model, storage, systemVersion, fault, long, long, ''].join('\n').length
  const demand = `${'好'.repeat(AT_ONCE - 2 - before)}违规测试词`
  expect(await author.mustFail('case.file', { groupId, report: aReport({ steps: long, tried: long, demand }), evidenceIds: [], sharing: [] })).toEqual({ code: 'content/refused', field: 'demand' })
})
