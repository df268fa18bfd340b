import { conformance, refusalOf, type Setting } from './conformance'

const root = 'cloud://emulator.emulator-bucket/'

/** A file of this check's own. */
const put = ({ cloud, name }: Setting, path: string, text: string | Buffer) => cloud.uploadFile({ cloudPath: `${name}/${path}`, fileContent: Buffer.from(text) })
const text = async ({ cloud }: Setting, fileID: string): Promise<string> => Buffer.from((await cloud.downloadFile({ fileID })).fileContent).toString()
const addressOf = async ({ cloud }: Setting, fileID: string, maxAge = 60) => (await cloud.getTempFileURL({ fileList: [{ fileID, maxAge }] })).fileList[0]

conformance('Storage', ({ supports, refuses, differs }) => {
  supports('storage.uploadFile', 'stores bytes under a path and answers its fileID', async setting => {
    const { fileID, errMsg } = await put(setting, 'a.txt', 'content')
    expect([fileID, errMsg]).toEqual([`${root}${setting.name}/a.txt`, 'uploadFile:ok'])
    expect(await text(setting, fileID)).toBe('content')
  })

  supports('storage.uploadFile', 'takes Chinese, spaces and signs in a path', async setting => {
    const { fileID } = await put(setting, '证据/照片 1%20#&+?.txt', '内容 🌧')
    expect([fileID, await text(setting, fileID)]).toEqual([`${root}${setting.name}/证据/照片 1%20#&+?.txt`, '内容 🌧'])
  })

  supports('storage.uploadFile', 'replaces what was there, and leaves nothing of it', async setting => {
    await put(setting, 'a.txt', 'a long first text')
    const { fileID } = await put(setting, 'a.txt', 'short')
    expect(await text(setting, fileID)).toBe('short')
  })

  supports('storage.uploadFile', 'stores an empty file', async setting => {
    const { fileID } = await put(setting, 'empty', '')
    const { status, headers } = await fetch((await addressOf(setting, fileID)).tempFileURL)
    expect([await text(setting, fileID), status, headers.get('content-length')]).toEqual(['', 200, '0'])
  })

  supports('storage.uploadFile', 'keeps every byte as it is', async setting => {
    const bytes = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7) % 256))
    const { fileID } = await put(setting, 'bytes.bin', bytes)
    expect(Buffer.from((await setting.cloud.downloadFile({ fileID })).fileContent).equals(bytes)).toBe(true)
  })

  supports('storage.uploadFile', 'lets the last of many who write one path at once win whole', async setting => {
    const texts = Array.from({ length: 12 }, (_, at) => String(at).repeat(10_000))
    const [first] = await Promise.all(texts.map(each => put(setting, 'race.txt', each)))
    expect(texts).toContain(await text(setting, first.fileID))
  })

  refuses('storage.uploadFile', 'a path that climbs, is empty in the middle, or begins with /', async setting => {
    for (const cloudPath of ['../../etc/passwd', 'a//b.txt', '/a.txt', 'a/./b', 'a\nb']) {
      expect((await refusalOf(setting.cloud.uploadFile({ cloudPath, fileContent: Buffer.from('x') }))).errMsg).toContain('AccessDenied')
    }
  })

  supports('limit: path of a file', 'is 850 bytes', async setting => {
    const start = `${setting.name}/`
    await expect(setting.cloud.uploadFile({ cloudPath: start + 'x'.repeat(850 - start.length), fileContent: Buffer.from('x') })).resolves.toBeDefined()
    await refusalOf(setting.cloud.uploadFile({ cloudPath: `${start}${'汉'.repeat(283)}`, fileContent: Buffer.from('x') }))
  })

  supports('limit: file', 'is 50 MB; of a longer one nothing is kept', async setting => {
    const { errMsg } = await refusalOf(put(setting, 'big.bin', Buffer.alloc(50 * 1024 * 1024 + 1)))
    expect(errMsg).toContain('EntityTooLarge')
    expect(await addressOf(setting, `${root}${setting.name}/big.bin`)).toMatchObject({ status: -503003 })
  })

  refuses('storage.downloadFile', 'a file that does not exist, or is of another environment', async setting => {
    for (const fileID of [`${root}nothing.txt`, 'cloud://elsewhere.bucket/a.txt']) await refusalOf(setting.cloud.downloadFile({ fileID }))
  })

  supports('storage.getTempFileURL', 'answers addresses in the order asked, and a status for each', async setting => {
    const { fileID } = await put(setting, 'a.txt', 'content')
    const { fileList } = await setting.cloud.getTempFileURL({ fileList: [`${root}nothing.txt`, fileID] })
    expect(fileList).toMatchObject([
      { fileID: `${root}nothing.txt`, status: -503003, tempFileURL: '' },
      { fileID, status: 0, tempFileURL: expect.stringMatching(/^http/) },
    ])
  })

  supports('storage.getTempFileURL', "answers addresses that expire by the emulator's clock", async setting => {
    const { fileID } = await put(setting, 'a.txt', 'content')
    const { tempFileURL } = await addressOf(setting, fileID, 60)
    await setting.emulator.clock.advance(59_000)
    const before = (await fetch(tempFileURL)).status
    await setting.emulator.clock.advance(2000)
    const after = (await fetch(tempFileURL)).status
    await setting.emulator.clock.reset()
    expect([before, after]).toEqual([200, 403])
  })

  supports('storage.getTempFileURL', 'answers an address for one day when no time is said, and never for longer', async setting => {
    const { fileID } = await put(setting, 'a.txt', 'content')
    const [usual, longer] = (await setting.cloud.getTempFileURL({ fileList: [fileID, { fileID, maxAge: 7 * 86_400 }] })).fileList
    await setting.emulator.clock.advance(86_400_000 - 10_000)
    const before = (await fetch(usual.tempFileURL)).status
    await setting.emulator.clock.advance(20_000)
    const after = [(await fetch(usual.tempFileURL)).status, (await fetch(longer.tempFileURL)).status]
    await setting.emulator.clock.reset()
    expect([before, after]).toEqual([200, [403, 403]])
  })

  supports('storage.getTempFileURL', 'answers addresses that open one file only, and that nobody can change', async setting => {
    const [one, two] = [await put(setting, 'one.txt', 'one'), await put(setting, 'two.txt', 'two')]
    const { tempFileURL } = await addressOf(setting, one.fileID)
    const rest = (await addressOf(setting, two.fileID)).tempFileURL.split('?')[1]
    expect((await fetch(`${tempFileURL.split('?')[0]}?${rest}`)).status).toBe(403)
    expect((await fetch(tempFileURL.replace(/expires=\d+/, 'expires=99999999999'))).status).toBe(403)
    expect((await fetch(tempFileURL, { method: 'PUT', body: 'other' })).status).toBe(403)
  })

  supports('storage.getTempFileURL', 'answers addresses that serve parts of a file, as players ask for them', async setting => {
    const { fileID } = await put(setting, 'a.mp3', '0123456789')
    const { tempFileURL } = await addressOf(setting, fileID)
    const part = async (range: string) => {
      const reply = await fetch(tempFileURL, { headers: { range } })
      return [reply.status, await reply.text(), reply.headers.get('content-range')]
    }
    expect(await part('bytes=2-4')).toEqual([206, '234', 'bytes 2-4/10'])
    expect(await part('bytes=7-')).toEqual([206, '789', 'bytes 7-9/10'])
    expect(await part('bytes=-3')).toEqual([206, '789', 'bytes 7-9/10'])
    expect(await part('bytes=5-99')).toEqual([206, '56789', 'bytes 5-9/10'])
    expect(await part('bytes=10-')).toEqual([416, '', 'bytes */10'])
  })

  supports('limit: files at once', 'is 50 for addresses and for removal', async setting => {
    const fileList = Array.from({ length: 51 }, (_, at) => `${root}${at}.txt`)
    await refusalOf(setting.cloud.getTempFileURL({ fileList }))
    await refusalOf(setting.cloud.deleteFile({ fileList }))
    expect((await setting.cloud.deleteFile({ fileList: fileList.slice(1) })).fileList).toHaveLength(50)
  })

  supports('storage.deleteFile', 'removes files, and says of each whether it was there', async setting => {
    const { fileID } = await put(setting, 'a.txt', 'content')
    const { fileList } = await setting.cloud.deleteFile({ fileList: [fileID, `${root}nothing.txt`] })
    expect(fileList).toMatchObject([{ fileID, status: 0 }, { fileID: `${root}nothing.txt`, status: -503003 }])
    expect(await addressOf(setting, fileID)).toMatchObject({ status: -503003, tempFileURL: '' })
  })

  supports('storage.deleteFile', 'lets whoever is reading read to the end', async setting => {
    const { fileID } = await put(setting, 'a.bin', Buffer.alloc(2_000_000, 1))
    const reply = await fetch((await addressOf(setting, fileID)).tempFileURL)
    await setting.cloud.deleteFile({ fileList: [fileID] })
    expect((await reply.arrayBuffer()).byteLength).toBe(2_000_000)
  })

  differs('storage.getTempFileURL', 'answers addresses of this machine, which say inline only for pictures, sound, video and PDF', async setting => {
    const kindOf = async (path: string) => {
      const { fileID } = await put(setting, path, 'x')
      const { tempFileURL } = await addressOf(setting, fileID)
      return (await fetch(tempFileURL)).headers.get('content-disposition')?.split(';')[0]
    }
    expect([await kindOf('p.png'), await kindOf('p.html')]).toEqual(['inline', 'attachment'])
  })
})
