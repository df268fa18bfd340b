import http from 'node:http'

type Request = (url: string | URL, options: http.RequestOptions, answered?: (response: http.IncomingMessage) => void) => http.ClientRequest

/** Node's `http`, whose requests wait so many times longer than they were told before they give up. */
export function patientHttp(times: number): typeof http {
  const longer = (ms: number | undefined) => (ms === undefined ? undefined : ms * times)
  const request: Request = (url, options, answered) => {
    const made = http.request(url, { ...options, timeout: longer(options.timeout) }, answered)
    const setTimeout = made.setTimeout.bind(made)
    made.setTimeout = (ms, hear) => setTimeout(ms * times, hear)
    return made
  }
  // Who asks in another way waits as long as they say.
  const asked = (...words: unknown[]) => (words.length > 1 && typeof words[1] === 'object' ? request(...(words as Parameters<Request>)) : http.request(...(words as Parameters<typeof http.request>)))
  return Object.assign(Object.create(http), { request: asked }) as typeof http
}
