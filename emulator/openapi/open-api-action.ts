import type { Action, Request } from '../gateway/action'
import type { OpenData } from '../identity/open-data'
import { ServiceError } from '../service-error'
import { decodeCall, decodeOpenDataRequest, encodeOpenData, encodeReply, type ApiCall, type ApiReply } from './messages'
import { OpenApiDown, type Answer, type OpenApi, type Parameters } from './open-api'

const noSuchApi = -604100
const noPermission = -604101
const systemError = -604103

function readParameters({ pairs }: ApiCall): Parameters {
  return Object.fromEntries(pairs.map(({ key, value, contenttype }) => [key, contenttype ? Buffer.from(value) : (JSON.parse(Buffer.from(value).toString('utf8')) as unknown)]))
}

function toReply(answer: Answer): ApiReply {
  if ('bytes' in answer) return { respData: answer.bytes, contentType: answer.contentType }
  return { respData: Buffer.from(JSON.stringify(answer.json)), contentType: 'application/json; charset=utf-8' }
}

/** `wx.openApi`: the open interfaces that the function's config.json allows, and `getOpenData`, which needs no leave. */
export function openApiAction({ apis, down, openData }: { apis: Record<string, OpenApi>; down: ReadonlySet<string>; openData: OpenData }): Action {
  async function ask(name: string, call: ApiCall, { invocation }: Request): Promise<ApiReply> {
    const api = Object.hasOwn(apis, name) ? apis[name] : undefined
    if (!api) return { errorCode: noSuchApi }
    if (!invocation.declaration.openapi.has(name)) return { errorCode: noPermission }
    if (down.has(name)) return { errorCode: systemError }
    try {
      return toReply(await api(readParameters(call), invocation))
    } catch (error) {
      if (error instanceof OpenApiDown) return { errorCode: error.errorCode }
      throw error
    }
  }

  function openAll(bytes: Uint8Array, { invocation }: Request): ApiReply {
    const items = decodeOpenDataRequest(bytes).map(cloudId => ({ cloudId, json: JSON.stringify(openData.open(cloudId, invocation.caller.openid)) }))
    return { respData: encodeOpenData(items) }
  }

  return async request => {
    const { apiName, requestData } = request.body
    if (typeof apiName !== 'string' || !Buffer.isBuffer(requestData)) throw new ServiceError('INVALID_PARAM', 'apiName and requestData are expected')
    const call = decodeCall(requestData)
    if (call.internal?.apiName === 'ApiGetOpenDataByCloudId') return encodeReply(openAll(call.internal.reqData, request))
    return encodeReply(await ask(apiName, call, request))
  }
}

/** What no emulator can do for real is refused by its name, at once. */
export const absentApis: Record<string, Action> = {
  'wx.wxPayApi': ({ body }) => {
    throw new ServiceError('INVALID_PARAM', `cloudPay.${String(body['apiName'])} is not emulated: there is no money here`)
  },
  'wx.api': ({ body }) => {
    throw new ServiceError('INVALID_PARAM', `cloud.callOpenAPI is not emulated, it has been replaced: use cloud.openapi.${String(body['apiName']).replace(/^openapi\./, '')}`)
  },
  'wx.wxCallContainerApi': () => {
    throw new ServiceError('INVALID_PARAM', 'callContainer is not emulated: there is no cloud run here')
  },
}
