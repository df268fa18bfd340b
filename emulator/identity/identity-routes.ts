import { randomBytes } from 'node:crypto'
import type { Persona } from '../options'
import { BodyTooLong, fromElsewhere, isFromOurPages, parseJsonObject, readBody } from '../http/request'
import { replyJson, replyText } from '../http/reply'
import type { Exchange, Route } from '../http/router'
import { messageOf, ServiceError } from '../service-error'
import { cookieName, isProperOpenid, type Session, type Sessions } from './sessions'
import { signInPage } from './sign-in-page'

interface Wish {
  persona?: string
  openid?: string
  nickname?: string
  back?: string
}

/** Its own style and its own form, nothing else, and in nobody's frame: a click there would be somebody else's choice. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Only a place of ours, whatever a browser makes of it: `//elsewhere` and `/\elsewhere` are other sites. */
function backTo(back: unknown): string {
  if (typeof back !== 'string' || !back.startsWith('/') || !URL.canParse(back, 'http://here')) return '/'
  const { origin, pathname, search, hash } = new URL(back, 'http://here')
  return origin === 'http://here' && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/'
}

async function readWish({ request }: Exchange): Promise<{ wish: Wish; isForm: boolean }> {
  const body = (await readBody(request, 64 * 1024)).toString('utf8')
  const isForm = (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
  return { wish: isForm ? Object.fromEntries(new URLSearchParams(body)) : parseJsonObject(body), isForm }
}

/** Who signs in: a persona by its id, or anybody by openid; without one, somebody new. */
export function chooseIdentity(personas: Persona[], { persona, openid, nickname }: Wish): Session {
  if (persona !== undefined) {
    const known = personas.find(({ id }) => id === persona)
    if (!known) throw new ServiceError('INVALID_PARAM', `there is no persona ${persona}`)
    return { openid: known.openid, nickname: known.nickname }
  }
  const own = openid || `o${randomBytes(12).toString('hex')}`
  if (typeof own !== 'string' || !isProperOpenid(own)) throw new ServiceError('INVALID_PARAM', 'an openid has up to 64 letters, digits, _ or -, at least one letter')
  if (nickname !== undefined && typeof nickname !== 'string') throw new ServiceError('INVALID_PARAM', 'a nickname is text')
  return { openid: own, nickname: nickname?.slice(0, 64) || undefined }
}

export function identityRoutes(personas: Persona[], sessions: Sessions): Route[] {
  async function signIn(exchange: Exchange): Promise<void> {
    const { request, response } = exchange
    if (!isFromOurPages(request)) return replyJson(response, 403, fromElsewhere)
    const { wish, isForm } = await readWish(exchange)
    const session = chooseIdentity(personas, wish)
    const token = sessions.issue(session)
    response.setHeader('set-cookie', sessions.cookie(token))
    if (isForm) response.writeHead(303, { location: backTo(wish.back) }).end()
    else replyJson(response, 200, { token, openid: session.openid })
  }

  function signOut({ request, response }: Exchange): void {
    if (!isFromOurPages(request)) return replyJson(response, 403, fromElsewhere)
    response.setHeader('set-cookie', `${cookieName}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`)
    replyJson(response, 200, { signedIn: false })
  }

  // Somebody signed in has nothing to choose here, as when they come upon it by going back; `switch=1` is for becoming another.
  function showPage({ request, response, url }: Exchange): void {
    const back = url.searchParams.get('back')
    const isDone = back !== null && url.searchParams.get('switch') !== '1' && sessions.read(request) !== undefined
    if (isDone) response.writeHead(303, { location: backTo(back), 'cache-control': 'no-store' }).end()
    else {
      response.setHeader('content-security-policy', policy)
      replyText(response, 200, { type: 'text/html; charset=utf-8', text: signInPage(personas, backTo(back)) })
    }
  }

  return [
    { method: 'GET', path: '/sign-in', answer: showPage },
    {
      method: 'POST',
      path: '/sign-in',
      answer: exchange =>
        signIn(exchange).catch((error: unknown) => replyJson(exchange.response, error instanceof BodyTooLong ? 413 : 400, { errMsg: messageOf(error) })),
    },
    { method: 'POST', path: '/sign-out', answer: signOut },
    {
      method: 'GET',
      path: '/session',
      answer: ({ request, response }) => {
        const session = sessions.read(request)
        replyJson(response, 200, session ? { signedIn: true, nickname: session.nickname } : { signedIn: false })
      },
    },
  ]
}
