import type { Emulator } from 'wechat-cloud-emulator'
import type { Files } from './files'
import { asking, type Activity } from './asking'

interface Place {
  emulator: Emulator
  openid: string
  files: Files
  isOnline(): boolean
  /** How long an answer is on its way, in ms. */
  delay(): number
}

/** wx.cloud, spoken to the emulator: the person is who the phone belongs to, never who the event says. */
export function createCloud({ emulator, openid, files, isOnline, delay }: Place, activity: Activity) {
  const calls: { name: string; data: unknown }[] = []

  async function callFunction({ name, data = {} }: { name: string; data?: unknown }) {
    if (!isOnline()) throw { errCode: -601034, errMsg: 'cloud.callFunction:fail network is down' }
    calls.push({ name, data: JSON.parse(JSON.stringify(data)) as unknown })
    const result = await emulator.invoke(name, data, { openid })
    await new Promise((resolve) => setTimeout(resolve, delay()))
    return { result, requestID: 'harness' }
  }

  async function uploadFile({ cloudPath, filePath }: { cloudPath: string; filePath: string }) {
    const reply = await fetch(`${emulator.url}/storage/${cloudPath}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${emulator.signIn({ openid })}` },
      body: new Uint8Array(files.read(filePath)),
    })
    if (!reply.ok) throw { errCode: -503001, errMsg: `cloud.uploadFile:fail ${await reply.text()}` }
    return (await reply.json()) as { fileID: string }
  }

  // With call-backs WeChat answers a task in place of a promise.
  const upload = asking('cloud.uploadFile', uploadFile, activity)
  const uploadTask = (options: Parameters<typeof upload>[0]) => Object.assign(upload(options), {
    onProgressUpdate: (tell: (progress: { progress: number }) => void) => tell({ progress: 50 }),
    abort: () => undefined,
  })

  const wx = {
    init: () => undefined,
    callFunction: asking('cloud.callFunction', callFunction, activity),
    uploadFile: uploadTask,
    CloudID: (id: string) => ({ cloudID: id }),
  }
  return { wx, calls }
}
