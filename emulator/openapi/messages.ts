import protobuf from 'protobufjs'

/** The messages that wx-server-sdk 4.0.2 encodes and decodes around every openapi call. */
const { root } = protobuf.parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message SvrkitApiData { string api_name = 1; bytes req_data = 2; }
  message CommApiData { int32 api_type = 1; OpenApiData openapi_data = 2; SvrkitApiData svrkit_data = 4; string appid = 6; }
  message CommOpenApiResp { bytes resp_data = 1; string content_type = 2; int32 error_code = 3; uint32 http_code = 4; int32 svrkit_error_code = 6; }
  message OpenDataRequest { repeated string cloudid_list = 2; string appid = 3; }
  message OpenDataItem { string cloud_id = 1; string json = 2; }
  message OpenDataResponse { repeated OpenDataItem data_list = 1; }
`)

const type = (name: string) => root.lookupType(name)

export interface ApiCall {
  /** Parameters of an open call, by name in snake_case; values are JSON texts or bytes. */
  pairs: { key: string; value: Uint8Array; contenttype: string }[]
  internal?: { apiName: string; reqData: Uint8Array }
}

export function decodeCall(bytes: Buffer): ApiCall {
  const message = type('CommApiData').decode(bytes) as unknown as { openapiData?: { pairs: ApiCall['pairs'] }; svrkitData?: ApiCall['internal'] }
  return { pairs: message.openapiData?.pairs ?? [], internal: message.svrkitData ?? undefined }
}

export interface ApiReply {
  respData?: Uint8Array
  contentType?: string
  errorCode?: number
}

export function encodeReply(reply: ApiReply): Buffer {
  const message = { respData: Buffer.alloc(0), contentType: '', httpCode: 200, ...reply }
  return Buffer.from(type('CommOpenApiResp').encode(message).finish())
}

export function decodeOpenDataRequest(bytes: Uint8Array): string[] {
  return (type('OpenDataRequest').decode(bytes) as unknown as { cloudidList: string[] }).cloudidList
}

export function encodeOpenData(items: { cloudId: string; json: string }[]): Buffer {
  return Buffer.from(type('OpenDataResponse').encode({ dataList: items }).finish())
}
