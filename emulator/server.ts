import { createHmac } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { createCloud, type Cloud } from './cloud'
import { consoleRoutes } from './console/console-routes'
import { checkCollections } from './declaration/collections'
import { checkPersonas } from './declaration/personas'
import { openDataFolder, type DataFolder } from './data-folder'
import { functionRoutes } from './functions/function-routes'
import { answerGateway } from './gateway/gateway'
import { listen, type Listening } from './http/listen'
import { isAskedByOwnName, isLoopback } from './http/request'
import { replyJson } from './http/reply'
import { findRoute, methodsAt, type Exchange, type Route } from './http/router'
import { chooseIdentity, identityRoutes } from './identity/identity-routes'
import { createSessions, type Sessions } from './identity/sessions'
import type { CheckedOptions, Emulator, EmulatorOptions } from './options'
import { messageOf } from './service-error'
import { fileRoutes } from './storage/file-routes'
import { uploadRoute } from './storage/upload-route'
import { createWebBuild } from './web/web-build'

const loopback = '127.0.0.1'
/** Hosts whose address includes 127.0.0.1, where functions find the gateway. */
const includesLoopback = new Set([loopback, '0.0.0.0', '::'])

const isOwn = (host = loopback) => host === 'localhost' || host === '::1' || host.startsWith('127.')

async function openDoors(options: EmulatorOptions, listener: RequestListener): Promise<Listening> {
  const host = options.host === undefined || options.host === 'localhost' ? loopback : options.host
  const front = await listen(listener, { port: options.port ?? 0, host })
  if (includesLoopback.has(host)) return front
  const back = await listen(listener, { port: front.port, host: loopback }).catch(async (error: unknown) => {
    await front.close()
    throw error
  })
  return { port: front.port, close: async () => void (await Promise.all([front.close(), back.close()])) }
}

function createRoutes(options: CheckedOptions, cloud: Cloud, { sessions, url, emulator }: { sessions: Sessions; url: string; emulator: Emulator }): Route[] {
  const rules = options.collections?.storage ?? []
  return [
    { method: 'GET', path: '/healthz', answer: ({ response }) => replyJson(response, 200, { ok: true }) },
    { method: 'POST', path: '/admin', answer: exchange => answerGateway(cloud.gateway, exchange) },
    ...functionRoutes(cloud.functions, sessions, url),
    ...identityRoutes(options.personas ?? [], sessions),
    uploadRoute({ store: cloud.store, links: cloud.links, rules, sessions }),
    ...fileRoutes(cloud.store, cloud.links),
    ...consoleRoutes(emulator),
  ]
}

/** Not the web build: whoever asks a function with GET should hear that, not read a page. */
function refuseMethod({ request, response }: Exchange, methods: string[]): void {
  response.setHeader('allow', methods.join(', '))
  replyJson(response, 405, { errMsg: `${request.method ?? ''} is not answered here, only ${methods.join(', ')}` })
}

interface Front {
  web?: (exchange: Exchange) => Promise<void>
  /** Nobody was invited but this machine: a name that leads here all the same belongs to another site. */
  isOwnOnly: boolean
}

const strange = { errMsg: 'this emulator answers to 127.0.0.1 and localhost only; start it with --host to be reached by another name' }

function createListener(routes: Route[], { web, isOwnOnly }: Front): RequestListener {
  async function answer(exchange: Exchange): Promise<void> {
    const { method = '' } = exchange.request
    const path = exchange.url.pathname
    // Node sends no body in answer to HEAD.
    const asked = method === 'HEAD' ? 'GET' : method
    const found = findRoute(routes, asked, path)
    if (found) return found.route.answer(exchange, found.rest)
    const methods = methodsAt(routes, path)
    if (methods.length > 0) return refuseMethod(exchange, methods)
    if (web && asked === 'GET') return web(exchange)
    // Without pages of its own, whoever opens the address on this machine looks for the console.
    if (path === '/' && asked === 'GET' && isLoopback(exchange.request)) return void exchange.response.writeHead(302, { location: '/emulator', 'cache-control': 'no-store' }).end()
    replyJson(exchange.response, 404, { errMsg: `nothing answers ${method} ${path}` })
  }

  return (request, response) => {
    if (isOwnOnly && !isAskedByOwnName(request)) return replyJson(response, 421, strange)
    const target = request.url ?? '/'
    const address = URL.canParse(target, 'http://here') ? target : '/'
    answer({ request, response, url: new URL(address, 'http://here') }).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else replyJson(response, 400, { errMsg: messageOf(error) })
    })
  }
}

/** From a file they were checked before, with its name; a program hands over whatever it likes. */
function check(options: EmulatorOptions): asserts options is CheckedOptions {
  const { collections, personas } = options
  if (collections !== undefined) checkCollections(collections, 'collections')
  if (personas !== undefined) checkPersonas(personas, 'personas')
}

function createEmulator(options: EmulatorOptions, cloud: Cloud, { sessions, url, secret, close }: { sessions: Sessions; url: string; secret: string; close: () => Promise<void> }): Emulator {
  const { clock, check, down, subscriptions, log, openData, functions, timers, inspect, database, snapshot, environment } = cloud
  return {
    url,
    close,
    signIn: who => sessions.issue(chooseIdentity(options.personas ?? [], typeof who === 'string' ? { persona: who } : who)),
    invoke: async (name, event = {}, { openid } = {}) => JSON.parse(await functions.invoke(name, JSON.stringify(event), { openid, source: 'wx_client' })) as unknown,
    fireTimer: timers.fire,
    timers: timers.upcoming,
    mintCloudID: openData.mint,
    allowMessage: subscriptions.allow,
    declare: collections => database.declare(checkCollections({ collections }, 'collections').collections),
    clock,
    contentCheck: check,
    openApisDown: down,
    outbox: subscriptions.outbox,
    log: log.records,
    counts: log.counts,
    inspect,
    snapshot,
    consoleToken: options.consoleToken ?? createHmac('sha256', secret).update('console').digest('hex').slice(0, 32),
    environment,
  }
}

async function assemble(options: CheckedOptions, folder: DataFolder, listening: Listening): Promise<{ emulator: Emulator; listener: RequestListener; resume: () => void }> {
  const url = `http://${loopback}:${listening.port}`
  const cloud = await createCloud(options, folder, url)
  const sessions = createSessions(folder.secret())
  const close = async () => {
    await listening.close()
    await cloud.close()
    folder.discard()
  }
  const emulator = createEmulator(options, cloud, { sessions, url, secret: folder.secret(), close })
  const routes = createRoutes(options, cloud, { sessions, url, emulator })
  const web = options.web === undefined ? undefined : createWebBuild(options.web)
  return { emulator, listener: createListener(routes, { web, isOwnOnly: isOwn(options.host) }), resume: cloud.resume }
}

async function open(options: CheckedOptions, folder: DataFolder): Promise<Emulator> {
  let listener: RequestListener = (_, response) => replyJson(response, 503, { ok: false })
  const listening = await openDoors(options, (request, response) => listener(request, response))
  try {
    const ready = await assemble(options, folder, listening)
    listener = ready.listener
    ready.resume()
    return ready.emulator
  } catch (error) {
    await listening.close()
    throw error
  }
}

/**
 * WeChat's cloud on this machine. Resolves when it answers; rejects when the port is taken, the data cannot be
 * opened, or a function's config.json, the collections or the personas are wrong, and leaves nothing behind then.
 */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  check(options)
  const folder = openDataFolder(options.data, options.warn)
  try {
    return await open(options, folder)
  } catch (error) {
    folder.undo()
    throw error
  }
}
