import { journey } from '../support/browser'

const cloud = journey()

const AD = '专业代投诉，不成功不收费，包退包换'

async function groupWithAnAdvertisement() {
  const group = await cloud.aGroup(cloud.as('wang'), { name: '青禾 X1 互助群' })
  const author = await cloud.aMember('shangjia', group)
  await cloud.aMember('mei', group)
  const { caseId } = await cloud.aCase(author, group, { fault: AD })
  return { groupId: group.groupId, caseId, author }
}

const caseAt = (groupId: string, caseId: string) => `/packages/case/read/index?groupId=${groupId}&caseId=${caseId}`

test('a member reports an advertisement, an admin hides it with a reason, its author reads the reason, and it is gone for everybody else', async () => {
  const { groupId, caseId, author } = await groupWithAnAdvertisement()

  const mei = await cloud.visit('mei')
  await mei.open(caseAt(groupId, caseId))
  await mei.page.getByText(AD).filter({ visible: true }).first().waitFor()
  await mei.page.getByText(/举报/).filter({ visible: true }).first().click()
  const sheet = mei.page.getByRole('dialog', { name: '举报' })
  await sheet.getByRole('button', { name: '提交举报' }).click()
  await sheet.getByText('请选一个原因').waitFor()
  await sheet.getByRole('radio', { name: '广告' }).click()
  await sheet.getByLabel(/^补充说明/).fill('在群里拉人')
  await sheet.getByRole('button', { name: '提交举报' }).click()
  await sheet.waitFor({ state: 'detached' })

  const wang = await cloud.visit('wang')
  await wang.open(`/packages/group/home/index?groupId=${groupId}`)
  await wang.page.getByRole('link', { name: /1 条内容等您看/ }).click()
  await wang.page.getByText('1 人举报').waitFor()
  await wang.page.getByText('举报人说：在群里拉人').waitFor()
  await wang.page.getByText(AD).locator('visible=true').first().waitFor()
  await wang.photograph('an-admin-sees-what-was-reported')
  await wang.button('隐藏案例').click()
  const decision = wang.page.getByRole('dialog', { name: '隐藏这一条' })
  // Nothing is chosen for whoever decides: one tap hides nothing.
  await decision.waitFor()
  expect(await decision.getByRole('radio', { checked: true }).count()).toBe(0)
  await decision.getByRole('button', { name: '隐藏' }).click()
  await decision.getByText('请写原因，作者会看到').waitFor()
  await decision.getByLabel(/^原因/).fill('这是收费代投诉的广告，请删掉收费的话')
  await decision.getByRole('button', { name: '隐藏' }).click()
  await wang.page.getByText('没有要处理的').waitFor()

  const shangjia = await cloud.visit('shangjia')
  await shangjia.open(caseAt(groupId, caseId))
  await shangjia.page.getByText(/^原因：这是收费代投诉的广告，请删掉收费的话。.*在群里联系群主wang/).waitFor()
  await shangjia.photograph('an-author-reads-why')
  expect((await author.mustCall('case.read', { groupId, caseId })).review.hidden?.reason).toBe('这是收费代投诉的广告，请删掉收费的话')

  await mei.open(`/packages/case/list/index?groupId=${groupId}`)
  await mei.page.getByText('群里还没有案例').waitFor()
  expect(await mei.page.getByText(AD).locator('visible=true').count()).toBe(0)
  expect(await cloud.as('mei').mustFail('case.read', { groupId, caseId })).toEqual({ code: 'case/not-found' })

  await wang.button('处理记录').click()
  await wang.page.getByText('wang：这是收费代投诉的广告，请删掉收费的话').waitFor()
  await wang.page.getByText('一位群友：广告').waitFor()
  await wang.button('恢复显示').click()
  await wang.page.getByRole('dialog', { name: '恢复显示' }).getByRole('button', { name: '恢复' }).click()
  await wang.button('恢复显示').waitFor({ state: 'detached' })
  await wang.page.getByText('wang让它恢复显示，没有写原因。').waitFor()
  expect((await cloud.as('mei').mustCall('case.read', { groupId, caseId })).report.fault).toBe(AD)
})

test('whoever may not decide reads who may; a link that leads nowhere says so; neither offers to try again', async () => {
  const { groupId } = await groupWithAnAdvertisement()
  const mei = await cloud.visit('mei')
  const { page } = mei
  await mei.open(`/packages/admin/queue/index?groupId=${groupId}`)
  await page.getByText(/能看的是群主和管理员/).waitFor()
  expect(await mei.button('再试一次').count()).toBe(0)
  expect(await page.getByText('等得最久的在前').count()).toBe(0)
  await mei.photograph('a-member-may-not-decide')

  const elsewhere = await cloud.visit('mei')
  await elsewhere.open(caseAt(groupId, 'nope'))
  await elsewhere.page.getByText('没有找到这个案例').waitFor()
  expect(await elsewhere.button('再试一次').count()).toBe(0)

  const lost = await cloud.visit('mei')
  await lost.open('/packages/nowhere/index')
  await lost.page.getByText('链接可能不完整，或者是旧的。').waitFor()
  await lost.page.getByRole('button', { name: '回首页' }).last().click()
  await lost.button('加入群').waitFor()
})

test('an operator who is in no group sees on the first page which groups wait', async () => {
  await cloud.aGroup(cloud.as('maker'), { kind: 'official', name: '岚石手机服务群', isVerified: false })
  await cloud.anOperator.registered()
  const operator = await cloud.visit('operator')
  await operator.open('/pages/home/index')
  await operator.page.getByRole('link', { name: /1 个群等待认证/ }).click()
  await operator.page.getByText('岚石手机服务群').waitFor()
})
