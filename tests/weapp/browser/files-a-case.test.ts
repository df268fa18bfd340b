import path from 'node:path'
import { IMPACT_LABELS, WISH_LABELS } from '@shouhou/shared/case'
import * as filing from '../../../miniprogram/src/words/case/filing'
import * as form from '../../../miniprogram/src/words/case/form'
import { add } from '../../../miniprogram/src/words/evidence/pieces'
import { repository } from '../../support/places'
import { weappJourney } from './journey'

const cloud = weappJourney()

test('home, the tab to report, four steps, filed: written and tapped on the built mini-program', async () => {
  const group = await cloud.aGroup(cloud.as('wang'), { name: '青禾 X1 互助群' })
  const lin = await cloud.aMember('lin', group)

  const { page, open, button, type, photograph } = await cloud.visitWeapp('lin')
  await open('/pages/home/index')
  await page.getByRole('tab', { name: '报故障' }).click()
  await page.getByText('青禾 X1 互助群').last().waitFor()
  await type(new RegExp(`^${form.brand}`), '青禾')
  await type(new RegExp(`^${form.model}`), '青禾 X1')
  await button(filing.next).click()

  await type(new RegExp(`^${form.fault}`), '屏幕右边有一条绿线，重启也在')
  await page.getByRole('radio', { name: '绿屏/绿线' }).click()
  await page.getByRole('radio', { name: IMPACT_LABELS.serious }).click()
  await photograph('weapp-files-a-case')
  await button(filing.next).click()

  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(add('fault')).first().click()])
  await chooser.setFiles(path.join(repository, 'miniprogram/src/assets/tab/me.png'))
  await button(/^故障证据照片 1/).first().waitFor()
  await button(filing.next).click()

  await button(filing.submit).click()
  await page.getByText(form.missing.wishes).waitFor()
  await page.getByRole('checkbox', { name: WISH_LABELS.repair }).click()
  await button(filing.submit).click()
  await page.getByText(filing.filed).waitFor()
  await photograph('weapp-filed-a-case')

  const { items } = await lin.mustCall('case.listMine', {})
  expect(items).toMatchObject([{ fault: '屏幕右边有一条绿线，重启也在', faultCode: 'DISP.GREEN', completeness: 1 }])
})
