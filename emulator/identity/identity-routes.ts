import { randomBytes } from 'node:crypto'
import type { Persona } from '../options'
import { isFromOurPages, readBody } from '../http/request'
import { replyJson, replyText } from '../http/reply'
import type { Exchange, Route } from '../http/router'
import { ServiceError } from '../service-error'
import { cookieName, isProperOpenid, type Session, type Sessions } from './sessions'
import { signInPage } from './sign-in-page'

interface Wish {
  persona?: string
  openid?: string
  nickname?: string
  back?: string
}

/** Only a place of ours: `//elsewhere` and `\elsewhere` are other sites. */
function backTo(back = '/'): string {
  return /^\/(?![/\\])/.test(back) ? back : '/'
}

async function readWish({ request }: Exchange): Promise<{ wish: Wish; isForm: boolean }> {
  const body = (await readBody(request, 64 * 1024)).toString('utf8')
  const isForm = (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
  try {
    const wish = isForm ? Object.fromEntries(new URLSearchParams(body)) : (JSON.parse(body || '{}') as unknown)
    return { wish: (typeof wish === 'object' && wish !== null ? wish : {}) as Wish, isForm }
  } catch {
    throw new ServiceError('INVALID_PARAM', 'the request body is not JSON')
  }
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
  return { openid: own, nickname: typeof nickname === 'string' && nickname !== '' ? nickname.slice(0, 64) : undefined }
}

export function identityRoutes(personas: Persona[], sessions: Sessions): Route[] {
  async function signIn(exchange: Exchange): Promise<void> {
    const { request, response } = exchange
    if (!isFromOurPages(request)) return replyJson(response, 403, { errCode: -501008, errMsg: 'this request comes from another site' })
    const { wish, isForm } = await readWish(exchange)
    const session = chooseIdentity(personas, wish)
    const token = sessions.issue(session)
    response.setHeader('set-cookie', sessions.cookie(token))
    if (isForm) response.writeHead(303, { location: encodeURI(decodeURI(backTo(wish.back))) }).end()
    else replyJson(response, 200, { token, openid: session.openid })
  }

  function signOut({ request, response }: Exchange): void {
    if (!isFromOurPages(request)) return replyJson(response, 403, { errCode: -501008, errMsg: 'this request comes from another site' })
    response.setHeader('set-cookie', `${cookieName}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`)
    replyJson(response, 200, { signedIn: false })
  }

  return [
    {
      method: 'GET',
      path: '/sign-in',
      answer: ({ response, url }) => replyText(response, 200, { type: 'text/html; charset=utf-8', text: signInPage(personas, backTo(url.searchParams.get('back') ?? '/')) }),
    },
    { method: 'POST', path: '/sign-in', answer: signIn },
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
