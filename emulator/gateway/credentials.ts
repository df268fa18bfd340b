/** What the SDK signs with, and the gateway checks by: made anew at each start. */
export interface Credentials {
  secretId: string
  secretKey: string
}
