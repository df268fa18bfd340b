import { request } from 'node:http'
import type { Emulator } from '../../emulator'
import { start, using } from './fixtures/start'

let emulator: Emulator

beforeAll(async () => {
  emulator = await start()
})
afterAll(() => emulator.close())

const put = (path: string, body: BodyInit, openid?: string) =>
  fetch(`${emulator.url}/storage/${path}`, { method: 'PUT', body, headers: openid ? { authorization: `Bearer ${emulator.signIn({ openid })}` } : {} })

const addressOf = async (fileID: string, maxAge = 60) => {
  const { value } = await using(emulator)<{ fileList: { tempFileURL: string; status: number }[] }>('address', { fileID, maxAge })
  return value.fileList[0] ?? { tempFileURL: '', status: -1 }
}

describe('addresses', () => {
  test('pictures may be shown, pages may only be saved', async () => {
    await put('incoming/p.png', new Uint8Array([1]), 'oAnn000000')
    await put('incoming/表.html', '<script>alert(1)</script>', 'oAnn000000')
    const typeOf = async (path: string) => {
      const { headers } = await fetch((await addressOf(`cloud://emulator.emulator-bucket/${path}`)).tempFileURL)
      return [headers.get('content-type'), headers.get('content-disposition'), headers.get('x-content-type-options')]
    }
    expect(await typeOf('incoming/p.png')).toEqual(['image/png', "inline; filename*=UTF-8''p.png", 'nosniff'])
    expect(await typeOf('incoming/表.html')).toEqual(['application/octet-stream', `attachment; filename*=UTF-8''${encodeURIComponent('表.html')}`, 'nosniff'])
  })

  test('a browser elsewhere gets addresses that begin as its own', async () => {
    const open = await start({ host: '0.0.0.0' })
    const { value: up } = await using(open)<{ fileID: string }>('upload', { path: 'c.txt', text: 'c' })
    const text = await new Promise<string>((resolve, reject) => {
      const { port } = new URL(open.url)
      const headers = { host: 'phone.example:81', authorization: `Bearer ${open.signIn('ann')}`, 'content-type': 'application/json' }
      request({ port, host: '127.0.0.1', path: '/functions/toolbox', method: 'POST', headers }, response => {
        response.setEncoding('utf8').on('data', resolve)
      })
        .on('error', reject)
        .end(JSON.stringify({ tool: 'address', fileID: up.fileID }))
    })
    await open.close()
    expect(text).toContain('"tempFileURL":"http://phone.example:81/files/')
  })
})

describe('people and files', () => {
  test('people write where the rules let them, and only over what they made', async () => {
    const reply = await put('incoming/photo.jpg', 'one', 'oAnn000000')
    expect(await reply.json()).toEqual({ fileID: 'cloud://emulator.emulator-bucket/incoming/photo.jpg', statusCode: 200 })
    expect((await put('incoming/photo.jpg', 'two', 'oAnn000000')).status).toBe(200)
    expect((await put('incoming/photo.jpg', 'three', 'oBo0000000')).status).toBe(403)
    expect((await using(emulator)('download', { fileID: 'cloud://emulator.emulator-bucket/incoming/photo.jpg' })).value).toEqual({ text: 'two' })
  })

  test('of two who send to one path at once, one owns it', async () => {
    const replies = await Promise.all(['oAnn000000', 'oBo0000000'].map(openid => put('incoming/race.bin', new Uint8Array(5_000_000), openid)))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 403])
  })

  test('everything else belongs to the functions', async () => {
    expect((await put('kept/photo.jpg', 'one', 'oAnn000000')).status).toBe(403)
    await using(emulator)('upload', { path: 'incoming/of-a-function.txt', text: 'a' })
    expect((await put('incoming/of-a-function.txt', 'one', 'oAnn000000')).status).toBe(403)
  })

  test('a path that climbs out of its folder is no path', async () => {
    expect((await put('incoming/..%2Fkept.jpg', 'one', 'oAnn000000')).status).toBe(400)
    expect((await put('incoming/%ff', 'one', 'oAnn000000')).status).toBe(400)
    expect((await put('incoming/a%0D%0Ab', 'one', 'oAnn000000')).status).toBe(400)
    expect((await put('incoming/%00', 'one', 'oAnn000000')).status).toBe(400)
  })

  test('nobody writes without signing in', async () => {
    expect((await put('incoming/photo.jpg', 'one')).status).toBe(401)
  })

  test('50 MB is the most, and nothing of a longer file is kept', async () => {
    const reply = await put('incoming/big.bin', new Uint8Array(50 * 1024 * 1024 + 1), 'oAnn000000')
    expect(reply.status).toBe(413)
    expect(await addressOf('cloud://emulator.emulator-bucket/incoming/big.bin')).toMatchObject({ status: -503003 })
  })
})
