import { asking, type Activity, type Callbacks } from '../../../harness/wx/asking'
import { fileAt } from './kept-files'

interface Call { name: string; data?: unknown }
interface Sending { cloudPath: string; filePath: string }

async function callFunction({ name, data = {} }: Call) {
  const reply = await fetch(`/functions/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) }).catch(() => undefined)
  if (!reply) throw { errCode: -601034, errMsg: 'cloud.callFunction:fail network is down' }
  if (!reply.ok) throw { errCode: -501000, errMsg: `cloud.callFunction:fail ${reply.status}` }
  return { result: (await reply.json()) as unknown, requestID: 'host' }
}

type Hear = (progress: { progress: number; totalBytesSent: number; totalBytesExpectedToSend: number }) => void

/** One file on its way, with its progress; it can be called off. */
function send(cloudPath: string, file: Blob) {
  const request = new XMLHttpRequest()
  const hearers: Hear[] = []
  request.upload.addEventListener('progress', ({ loaded, total }) =>
    hearers.forEach((hear) => hear({ progress: Math.round((loaded / total) * 100), totalBytesSent: loaded, totalBytesExpectedToSend: total })))
  const done = new Promise<{ fileID: string }>((resolve, reject) => {
    const fail = (why: string) => () => reject({ errCode: -503001, errMsg: `cloud.uploadFile:fail ${why}` })
    request.addEventListener('load', () => (request.status < 300 ? resolve(JSON.parse(request.responseText) as { fileID: string }) : fail(String(request.status))()))
    request.addEventListener('error', fail('network'))
    request.addEventListener('abort', fail('abort'))
  })
  request.open('PUT', `/storage/${cloudPath}`)
  request.send(file)
  return { done, task: { onProgressUpdate: (hear: Hear) => void hearers.push(hear), abort: () => request.abort() } }
}

/** wx.cloud, spoken to the emulator over the network; who asks is known by the cookie of this browser, as WeChat knows it. */
export function createCloud(activity: Activity) {
  function uploadFile(options: Sending & Callbacks) {
    const { done, task } = send(options.cloudPath, fileAt(options.filePath))
    return Object.assign(asking('cloud.uploadFile', () => done, activity)(options), task)
  }
  return {
    wx: {
      init: () => undefined,
      callFunction: asking('cloud.callFunction', callFunction, activity),
      uploadFile,
      CloudID: (id: string) => ({ cloudID: id }),
    },
  }
}
