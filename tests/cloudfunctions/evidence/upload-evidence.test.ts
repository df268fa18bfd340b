import { EVIDENCE_LIMIT, SIZE_LIMITS } from '@shouhou/shared/evidence'
import ExcelJS from 'exceljs'
import { createHash } from 'node:crypto'
import { exif, jpegOf, jpegPicture, jpegSegment, plainGif, plainPng, plainWebp, SECRET, secretJpeg, secretPng } from '../../shared/samples/pictures'
import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'
import { aConfirmedFile, aSentFile, send } from '../../support/upload'

const cloud = emulated({ indexRequired: true, mediaCheckDelay: 10 })

const MB = 1024 * 1024
const box = (type: string, ...content: Buffer[]) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), ...content])
  return Buffer.concat([Buffer.from([0, 0, 0, body.length + 4]), body])
}
const ftyp = (brand: string) => Buffer.concat([box('ftyp', Buffer.from(brand, 'latin1'), Buffer.alloc(4), Buffer.from(brand, 'latin1')), Buffer.alloc(64)])
const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF')
const anXlsx = async () => {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('聊天记录').addRow(['2025-09-10', '客服说要自费'])
  return Buffer.from(await book.xlsx.writeBuffer())
}
const padded = (head: Buffer, size: number) => Buffer.concat([head, Buffer.alloc(size - head.length)])
const paddedPicture = (size: number) => jpegOf(jpegPicture, ...Array.from({ length: Math.ceil(size / 60_000) }, () => jpegSegment(0xfe, Buffer.alloc(60_000))))

const download = async (url: string): Promise<Buffer> => {
  const reply = await fetch(url)
  expect(reply.status).toBe(200)
  return Buffer.from(await reply.arrayBuffer())
}

describe('a slot', () => {
  test('has a path that nobody chose, for one person, for a day', async () => {
    const lin = await cloud.as('lin').registered()
    const slot = await lin.mustCall('evidence.requestUpload', { kind: 'purchase', name: '发票.pdf', size: 1000 })
    expect(slot.cloudPath).toMatch(new RegExp(`^incoming/${slot.evidenceId}/[0-9a-f]{32}$`))
    expect(slot.expiresAt - cloud.clock.now()).toBeGreaterThan(23 * 3_600_000)
  })

  test('asked for twice with one key is one slot', async () => {
    const lin = await cloud.as('slot-once').registered()
    const input = { kind: 'fault', name: '绿线.jpg', size: 10 } as const
    const [first, second] = await Promise.all([1, 2].map(() => lin.mustCall('evidence.requestUpload', input, { key: 'one-slot-please' })))
    expect(second).toEqual(first)
    expect(await cloud.documents('evidence', { ownerId: await lin.personId() })).toHaveLength(1)
  })

  test('is refused for more than any file may be, and for a risky name', async () => {
    const lin = await cloud.as('slot-refused').registered()
    expect(await lin.mustFail('evidence.requestUpload', { kind: 'fault', name: '录像.mp4', size: SIZE_LIMITS.video + 1 })).toEqual({ code: 'evidence/too-large', limit: SIZE_LIMITS.video })
    expect(await lin.mustFail('evidence.requestUpload', { kind: 'fault', name: '加微信办理.jpg', size: 10 })).toEqual({ code: 'content/refused', field: 'name' })
    expect(await cloud.documents('evidence', { ownerId: await lin.personId() })).toEqual([])
  })

  test('loses a name that nobody vouches for', async () => {
    const lin = await cloud.as('slot-name').registered()
    const held = await aConfirmedFile(cloud.emulator, lin, { bytes: plainPng, name: '复核测试词.png', kind: 'purchase' })
    expect(held.name).toBe('购买凭证')
  })

  test('and notes count together: not more than a case takes lie about without one', async () => {
    const lin = await cloud.as('slot-many').registered()
    const input = { kind: 'fault', name: '绿线.jpg', size: 10 } as const
    for (let count = 0; count < EVIDENCE_LIMIT; count += 1) await lin.mustCall('evidence.requestUpload', input)
    const error = { code: 'evidence/too-many', limit: EVIDENCE_LIMIT }
    expect(await lin.mustFail('evidence.requestUpload', input)).toEqual(error)
    expect(await lin.mustFail('evidence.writeNote', { kind: 'fault', note: '一条绿线' })).toEqual(error)
  })
})

describe('confirming a file', () => {
  test('keeps the layers where nobody guesses them from what people see', async () => {
    const lin = await cloud.as('hidden-places').registered()
    const { evidenceId } = await aConfirmedFile(cloud.emulator, lin, { bytes: plainPng })
    const [stored] = await cloud.documents('evidence', { _id: evidenceId })
    const [original, copy] = [String(stored?.['originalFileId']), String(stored?.['publicFileId'])]
    expect(original).toMatch(new RegExp(`/sealed/${evidenceId}/[0-9a-f]{32}/original\\.png$`))
    expect(copy).toMatch(new RegExp(`/public/${evidenceId}/[0-9a-f]{32}/copy\\.png$`))
    // Who holds a link to the copy reads its path in there.
    const foldersOf = (path: string) => path.match(/[0-9a-f]{32}/g)
    expect(foldersOf(copy)).not.toEqual(foldersOf(original))
  })

  test('seals the original, and makes a copy that says nothing of place and camera', async () => {
    const lin = await cloud.as('sealed').registered()
    const evidence = await aConfirmedFile(cloud.emulator, lin, { bytes: secretJpeg })
    const sha256 = createHash('sha256').update(secretJpeg).digest('hex')
    expect(evidence).toMatchObject({ kind: 'fault', medium: 'photo', name: '绿线.jpg', size: secretJpeg.length, isMine: true, hasPublicCopy: true, sha256 })

    const open = async (layer: 'original' | 'public') => download((await lin.mustCall('evidence.open', { evidenceId: evidence.evidenceId, layer })).url)
    expect((await open('original')).equals(secretJpeg)).toBe(true)
    const copy = await open('public')
    expect(copy.includes(SECRET)).toBe(false)
    expect(copy.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
  })

  test('does not bring back what is being taken away', async () => {
    const lin = await cloud.as('taken-away').registered()
    const { evidenceId, fileId } = await aSentFile(cloud.emulator, lin, { bytes: plainPng })
    await lin.mustCall('evidence.confirm', { evidenceId, fileId })
    // The first write of a removal; then the owner sends the same again, late.
    await putInside(cloud.emulator, 'evidence', { query: { _id: evidenceId }, data: { isConfirmed: false } })
    await send(cloud.emulator, lin, { cloudPath: fileId.replace(/^cloud:\/\/[^/]+\//, ''), bytes: plainPng })
    await lin.call('evidence.confirm', { evidenceId, fileId })
    expect(await cloud.documents('evidence', { _id: evidenceId })).toMatchObject([{ isConfirmed: false }])
    expect(await lin.mustFail('evidence.open', { evidenceId, layer: 'original' })).toEqual({ code: 'evidence/not-confirmed' })
  })

  test('is answered the same again, with the same key or another', async () => {
    const lin = await cloud.as('again').registered()
    const sent = await aSentFile(cloud.emulator, lin, { bytes: secretPng, name: '截图.png' })
    const [first, twin] = await Promise.all([1, 2].map(() => lin.mustCall('evidence.confirm', sent)))
    expect(twin).toMatchObject({ evidenceId: first?.evidenceId, sha256: first?.sha256 })
    expect(await lin.mustCall('evidence.confirm', sent)).toMatchObject({ sha256: first?.sha256 })
  })

  test('leaves nothing at the place where the file arrived', async () => {
    const lin = await cloud.as('arrived').registered()
    const sent = await aSentFile(cloud.emulator, lin, { bytes: plainPng })
    await lin.mustCall('evidence.confirm', sent)
    const other = await lin.mustCall('evidence.requestUpload', { kind: 'fault', name: '绿线.jpg', size: plainPng.length })
    expect(await lin.mustFail('evidence.confirm', { evidenceId: other.evidenceId, fileId: sent.fileId })).toEqual({ code: 'evidence/missing-file' })
  })

  test.each([
    ['PNG', plainPng, 'photo'], ['WebP', plainWebp, 'photo'], ['GIF', plainGif, 'photo'], ['JPEG', jpegOf(jpegSegment(0xe1, exif(1)), jpegPicture), 'photo'],
    ['HEIC', ftyp('heic'), 'photo'], ['MP4', ftyp('isom'), 'video'], ['QuickTime', ftyp('qt  '), 'video'], ['M4A', ftyp('M4A '), 'audio'],
    ['AMR', Buffer.from('#!AMR\n0000000000'), 'audio'], ['PDF', pdf, 'document'],
  ] as const)('takes a %s for what it is, whatever its name says', async (label, bytes, medium) => {
    const lin = await cloud.as(`type-${label}`).registered()
    expect(await aConfirmedFile(cloud.emulator, lin, { bytes, name: '文件.txt' })).toMatchObject({ medium, name: '文件.txt' })
  })

  test('takes a workbook for a document', async () => {
    const lin = await cloud.as('workbook').registered()
    expect(await aConfirmedFile(cloud.emulator, lin, { bytes: await anXlsx(), name: '聊天记录.xlsx', kind: 'contact' })).toMatchObject({ medium: 'document', hasPublicCopy: false })
  })

  test.each([
    ['a page that calls itself a photo', Buffer.from('<!doctype html><script>alert(1)</script>'), ''],
    ['a program that calls itself a photo', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'application/x-msdownload'],
    ['an archive that calls itself a photo', Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(60)]), 'application/gzip'],
    ['a vector picture, which may carry a program', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'application/xml'],
    ['plain words', Buffer.from('就是一段文字'), ''],
  ])('refuses %s', async (label, bytes, found) => {
    const lin = await cloud.as(`lie-${bytes.length}`).registered()
    const sent = await aSentFile(cloud.emulator, lin, { bytes, name: '绿线.jpg' })
    expect({ label, error: await lin.mustFail('evidence.confirm', sent) }).toEqual({ label, error: { code: 'evidence/wrong-type', found } })
    expect(await cloud.documents('evidence', { _id: sent.evidenceId })).toMatchObject([{ isConfirmed: false, originalFileId: null }])
  })

  test.each([['shorter', 190], ['longer', 210]])('refuses a file that is %s than announced', async (label, size) => {
    const lin = await cloud.as(`size-${label}`).registered()
    const sent = await aSentFile(cloud.emulator, lin, { bytes: padded(plainPng, size), size: 200 })
    expect(await lin.mustFail('evidence.confirm', sent)).toEqual({ code: 'evidence/size-differs' })
  })

  test('reads no further than announced, however much was sent', async () => {
    const lin = await cloud.as('flood').registered()
    const sent = await aSentFile(cloud.emulator, lin, { bytes: padded(plainPng, 45 * MB), size: 100 })
    expect(await lin.mustFail('evidence.confirm', sent)).toEqual({ code: 'evidence/size-differs' })
  })

  test('limits each medium by what it really is', async () => {
    const lin = await cloud.as('big').registered()
    const photo = await aSentFile(cloud.emulator, lin, { bytes: paddedPicture(SIZE_LIMITS.photo), name: '录像.mp4' })
    expect(await lin.mustFail('evidence.confirm', photo)).toEqual({ code: 'evidence/too-large', limit: SIZE_LIMITS.photo })
    expect(await aConfirmedFile(cloud.emulator, lin, { bytes: padded(ftyp('isom'), SIZE_LIMITS.photo + MB) })).toMatchObject({ medium: 'video' })
  })

  test('refuses a photo that cannot be read', async () => {
    const lin = await cloud.as('broken').registered()
    const sent = await aSentFile(cloud.emulator, lin, { bytes: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff]), Buffer.alloc(50)]) })
    expect(await lin.mustFail('evidence.confirm', sent)).toEqual({ code: 'evidence/broken-file' })
  })

  test('wants the very file of the slot', async () => {
    const lin = await cloud.as('very').registered()
    const { evidenceId, cloudPath } = await lin.mustCall('evidence.requestUpload', { kind: 'fault', name: '绿线.jpg', size: plainPng.length })
    const other = await aSentFile(cloud.emulator, lin, { bytes: plainPng })
    const confirm = (fileId: string) => lin.mustFail('evidence.confirm', { evidenceId, fileId })
    for (const fileId of [other.fileId, '', 'cloud://', `https://example.com/${cloudPath}`, other.fileId.replace(/incoming.*/, cloudPath), other.fileId.replace(/incoming.*/, `incoming/x/../../${cloudPath}`)]) {
      expect(await confirm(fileId)).toEqual({ code: 'evidence/missing-file' })
    }
    await lin.mustCall('evidence.confirm', { evidenceId, fileId: await send(cloud.emulator, lin, { cloudPath, bytes: plainPng }) })
  })

  test('of a slot that is not mine, not there, or a note, finds nothing', async () => {
    const lin = await cloud.as('mine').registered()
    const wei = await cloud.as('theirs').registered()
    const sent = await aSentFile(cloud.emulator, lin, { bytes: plainPng })
    const note = await lin.mustCall('evidence.writeNote', { kind: 'contact', note: '客服说再等等。' })
    expect(await wei.mustFail('evidence.confirm', sent)).toEqual({ code: 'evidence/not-found' })
    expect(await lin.mustFail('evidence.confirm', { ...sent, evidenceId: 'v-never-asked-for' })).toEqual({ code: 'evidence/not-found' })
    expect(await lin.mustFail('evidence.confirm', { ...sent, evidenceId: note.evidenceId })).toEqual({ code: 'evidence/not-found' })
  })
})

describe('a note', () => {
  test('is evidence in words, with its digest, and counts once for one key', async () => {
    const lin = await cloud.as('note').registered()
    const input = { kind: 'contact', note: '9 月 10 日电话，客服说要自费换屏。' } as const
    const [first, second] = await Promise.all([1, 2].map(() => lin.mustCall('evidence.writeNote', input, { key: 'note-once' })))
    expect(second).toEqual(first)
    expect(first).toMatchObject({ medium: 'note', note: input.note, hasPublicCopy: false, sha256: createHash('sha256').update(input.note).digest('hex'), review: { check: 'passed' } })
  })

  test('with risky words is refused', async () => {
    const lin = await cloud.as('risky-note').registered()
    expect(await lin.mustFail('evidence.writeNote', { kind: 'contact', note: '代办贷款' })).toEqual({ code: 'content/refused', field: 'note' })
    expect(await cloud.documents('evidence', { ownerId: await lin.personId() })).toEqual([])
  })
})
