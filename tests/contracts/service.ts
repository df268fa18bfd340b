/** A real environment and the keys to it. */
export interface Service {
  envId: string
  secretId: string
  secretKey: string
  region: string
  /** Where collections are made and removed. */
  managementUrl: string
}

const MANAGEMENT = 'https://tcb.tencentcloudapi.com'

function needed(name: string): string {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`CLOUD_ENV is set, ${name} is not: both keys are needed`)
  return value
}

/** What `CLOUD_ENV` names, with the keys under the names that the SDK itself reads; undefined when nothing is named. */
export function readService(): Service | undefined {
  const envId = process.env['CLOUD_ENV']
  if (envId === undefined || envId === '') return undefined
  return {
    envId,
    secretId: needed('TENCENTCLOUD_SECRETID'),
    secretKey: needed('TENCENTCLOUD_SECRETKEY'),
    region: process.env['TENCENTCLOUD_REGION'] ?? 'ap-shanghai',
    managementUrl: process.env['CLOUD_MANAGEMENT_URL'] ?? MANAGEMENT,
  }
}
