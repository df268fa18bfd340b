import https from 'node:https'

/** Where the SDK's `ai()` and `models` go by themselves: Tencent's own gateway, which no variable redirects. */
export const awayHosts = /\.tcloudbasegateway\.com$/
export const awayMessage = 'cloud.ai(), models and mysql are not emulated: they would ask the real cloud'

type Target = string | URL | { hostname?: string | null; host?: string | null }

function hostOf(target: Target): string {
  if (typeof target === 'string') return URL.canParse(target) ? new URL(target).hostname : ''
  return target.hostname ?? target.host ?? ''
}

/** Node's `https`, but nothing of what is emulated leaves for the real cloud. */
export function closedHttps(): typeof https {
  const request = (...words: Parameters<typeof https.request>) => {
    if (awayHosts.test(hostOf(words[0]))) throw new Error(awayMessage)
    return https.request(...words)
  }
  const get = (...words: Parameters<typeof https.get>) => {
    const made = request(...words)
    made.end()
    return made
  }
  return Object.assign(Object.create(https), { request, get }) as typeof https
}
