/**
 * A refusal in the service's own words. `code` is the string that the SDK's table knows
 * (`INVALID_PARAM`, `DATABASE_COLLECTION_NOT_EXIST`, …); the SDK turns it into errCode.
 */
export class ServiceError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'ServiceError'
  }
}

/** The code that an error carries: ours, the database's, or the service's word for a bug. */
export function serviceCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null ? (error as { code?: unknown }).code : undefined
  return typeof code === 'string' ? code : 'SYS_ERR'
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
