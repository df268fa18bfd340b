import type { Invocation } from '../functions/invocation'

export type Parameters = Record<string, unknown>

/** What an open interface answers: JSON with `errcode`, or a picture. */
export type Answer = { json: Record<string, unknown> } | { bytes: Uint8Array; contentType: string }

/** One interface below `cloud.openapi`; parameters are in snake_case. Throws `OpenApiDown` when the service is. */
export type OpenApi = (parameters: Parameters, invocation: Invocation) => Answer | Promise<Answer>

/** The whole service does not answer: WeChat's -604102 (too slow) or -604103 (system error). */
export class OpenApiDown extends Error {
  constructor(readonly errorCode: -604102 | -604103) {
    super(`open API error ${errorCode}`)
  }
}

export const failed = (errcode: number, errmsg: string): Answer => ({ json: { errcode, errmsg } })
