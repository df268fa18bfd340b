import { plainPng } from '../../shared/samples/pictures'
import { emulated } from '../../support/emulated'
import { aConfirmedFile, checked } from '../../support/upload'

const cloud = emulated({ indexRequired: true, mediaCheckDelay: 5 })

test.each(['pass', 'review', 'risky'] as const)('%s about a photo arrives by itself', async (suggest) => {
  cloud.contentCheck.set({ media: suggest })
  const author = await cloud.as(`answer-${suggest}`).registered()
  const { evidenceId, review } = await aConfirmedFile(cloud.emulator, author, { bytes: plainPng })
  expect(review.check).toBe('waiting')
  await checked(cloud, evidenceId, suggest)
})

test('what it says about a recording arrives too', async () => {
  cloud.contentCheck.set({ media: 'pass' })
  const author = await cloud.as('recording').registered()
  const { evidenceId, medium } = await aConfirmedFile(cloud.emulator, author, { bytes: Buffer.from('#!AMR\n0000000000'), name: '通话.amr', kind: 'contact' })
  expect(medium).toBe('audio')
  await checked(cloud, evidenceId, 'pass')
})
