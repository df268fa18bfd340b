import wxCloud from 'wx-server-sdk'

/** The part of the SDK that we use, typed as it behaves: its own types say `any` or `void`. */
interface Sdk {
  init(options: { env: unknown }): void
  DYNAMIC_CURRENT_ENV: unknown
  database(): SdkDatabase
  getWXContext(): { OPENID?: string; APPID?: string; SOURCE?: string }
  uploadFile(file: { cloudPath: string; fileContent: Uint8Array }): Promise<{ fileID: string }>
  downloadFile(file: { fileID: string }): Promise<{ fileContent: Uint8Array }>
  deleteFile(files: { fileList: string[] }): Promise<unknown>
  getTempFileURL(files: { fileList: { fileID: string; maxAge: number }[] }): Promise<{ fileList: { fileID: string; tempFileURL: string; status: number }[] }>
  getOpenData(request: { list: string[] }): Promise<{ list: { data?: { openGId?: string }; errCode?: number }[] }>
  openapi: {
    security: {
      msgSecCheck(request: { content: string; version: 2; scene: number; openid: string }): Promise<{ result?: { suggest?: string } }>
      mediaCheckAsync(request: { mediaUrl: string; mediaType: 1 | 2; version: 2; scene: number; openid: string }): Promise<{ traceId?: string; trace_id?: string }>
    }
    subscribeMessage: {
      send(message: { touser: string; templateId: string; page: string; data: Record<string, { value: string }> }): Promise<unknown>
    }
    wxacode: {
      getUnlimited(request: { scene: string; page: string; checkPath: boolean; width: number }): Promise<{ buffer?: Uint8Array; contentType?: string }>
    }
  }
}

export interface SdkQuery {
  where(condition: object): SdkQuery
  orderBy(field: string, direction: 'asc' | 'desc'): SdkQuery
  skip(rows: number): SdkQuery
  limit(rows: number): SdkQuery
  field(projection: Record<string, boolean>): SdkQuery
  get(): Promise<{ data: unknown[] }>
  count(): Promise<{ total: number }>
  update(change: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface SdkCollection extends SdkQuery {
  add(doc: { data: object }): Promise<{ _id: string }>
}

/** Query and update commands, as `db.command` makes them. Opaque: only the SDK reads them. */
export interface Commands {
  eq(value: unknown): object
  neq(value: unknown): object
  lt(value: unknown): object
  lte(value: unknown): object
  gt(value: unknown): object
  gte(value: unknown): object
  in(values: readonly unknown[]): object
  nin(values: readonly unknown[]): object
  elemMatch(condition: object): object
  exists(does: boolean): object
  or(...conditions: object[]): object
  and(...conditions: object[]): object
  set(value: unknown): object
  remove(): object
  inc(by: number): object
  push(values: unknown): object
  pull(value: unknown): object
  addToSet(value: unknown): object
}

interface SdkDatabase {
  collection(name: string): SdkCollection
  command: Commands
}

export const sdk = wxCloud as unknown as Sdk
sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })

export const database = sdk.database()
export const _ = database.command
