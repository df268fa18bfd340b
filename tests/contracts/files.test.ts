import { contracts } from './contract'

const PICTURE = Uint8Array.from({ length: 3000 }, (_byte, at) => at % 256)
const NOW = 1_795_344_000_000

contracts('Files', [], ({ needs }) => {
  needs('the bytes that were put come back, and go away', async ({ files, path }) => {
    const fileId = await files.put(path('证据/照片 1.jpg'), PICTURE)
    expect(Buffer.from((await files.get(fileId)) ?? [])).toEqual(Buffer.from(PICTURE))
    expect(Buffer.from((await files.read(fileId, 3000)) as Uint8Array)).toEqual(Buffer.from(PICTURE))
    await files.remove([fileId])
    expect(await files.get(fileId)).toBeNull()
    expect(await files.read(fileId, 3000)).toBe('missing')
  })

  needs('a file that is longer than it may be is read no further', async ({ files, path }) => {
    const fileId = await files.put(path('long.jpg'), PICTURE)
    expect(await files.read(fileId, 2999)).toBe('longer')
    await files.remove([fileId])
  })

  needs('a link opens without keys, and bears its time', async ({ files, path }) => {
    const fileId = await files.put(path('linked.txt'), Buffer.from('内容'))
    const { url, expiresAt } = await files.link(fileId, NOW)
    expect(await (await fetch(url)).text()).toBe('内容')
    expect(expiresAt).toBe(NOW + 600_000)
    await files.remove([fileId])
  })

  needs('there is no address for a file that was removed, nor for one that never was', async ({ sdk, files, path }) => {
    const fileId = await files.put(path('gone.txt'), Buffer.from('-'))
    await files.remove([fileId])
    const { fileList } = await sdk.getTempFileURL({ fileList: [{ fileID: fileId, maxAge: 60 }, { fileID: fileId.replace('gone', 'never'), maxAge: 60 }] })
    expect(fileList.map(({ tempFileURL }) => tempFileURL)).toEqual(['', ''])
    await expect(files.link(fileId, NOW)).rejects.toThrow('no link')
  })

  needs('removing what is not there is no error, so that it can be done twice', async ({ files, path }) => {
    const fileId = await files.put(path('twice.txt'), Buffer.from('-'))
    await files.remove([fileId])
    await expect(files.remove([fileId])).resolves.toBeUndefined()
  })

  needs('the id of a file is one root and the path, so that it is known before the file is there', async ({ files, path }) => {
    const [first, second] = [path('a/first.txt'), path('second.txt')]
    const fileId = await files.put(first, Buffer.from('-'))
    expect(fileId).toMatch(/^cloud:\/\//)
    expect(await files.put(second, Buffer.from('-'))).toBe(fileId.slice(0, -first.length) + second)
    await files.remove([fileId, fileId.slice(0, -first.length) + second])
  })

  needs('fifty files are removed at once, one more is refused and nothing is removed', async ({ files, path }) => {
    const first = await files.put(path('many/0.txt'), Buffer.from('-'))
    const fileIds = Array.from({ length: 50 }, (_file, at) => first.replace('0.txt', `${at}.txt`))
    await expect(files.remove([...fileIds, first.replace('0.txt', '50.txt')])).rejects.toBeDefined()
    expect(await files.get(first)).not.toBeNull()
    await files.remove(fileIds)
    expect(await files.get(first)).toBeNull()
  })

  needs('a path that is written again has the new bytes only', async ({ files, path }) => {
    const fileId = await files.put(path('again.txt'), Buffer.from('the first and longer one'))
    expect(await files.put(path('again.txt'), Buffer.from('new'))).toBe(fileId)
    expect(Buffer.from((await files.get(fileId)) ?? []).toString()).toBe('new')
    await files.remove([fileId])
  })
})
