import type { ServerResponse } from 'node:http'

export function replyJson(response: ServerResponse, status: number, value: unknown): void {
  replyText(response, status, { type: 'application/json; charset=utf-8', text: JSON.stringify(value) })
}

export function replyText(response: ServerResponse, status: number, { type, text }: { type: string; text: string }): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text), 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  response.end(text)
}
