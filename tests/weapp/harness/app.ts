import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Cloud } from '../../support/emulated'
import { builtWeapp } from '../../support/places'
import { createNavigation } from './navigation'
import { openPage, type OpenedPage, type WeappPage } from './page'
import { createRuntime } from './runtime'
import { readTemplates } from './templates'
import { createTimers } from './timers'
import type { Activity } from './wx/asking'
import { createCloud } from './wx/cloud'
import { createDevice } from './wx/device'
import { createDialogs, type Shown } from './wx/dialogs'
import { createFiles, type Chosen, type HandedOn } from './wx/files'
import { createPictures, type Drawn } from './wx/pictures'
import { createStorage } from './wx/storage'

export interface Weapp {
  /** `pages/home/index?x=1`; a page of the tab bar switches to it. */
  open(url: string): Promise<WeappPage>
  /** The page on top. */
  readonly page: WeappPage
  readonly stack: string[]
  back(): Promise<WeappPage>
  settled(): Promise<void>
  /** As long passes as whatever repeats waits for. */
  timePasses(): Promise<void>
  /** Modals, sheets, toasts and spinners that were shown, oldest first. */
  shown: readonly Shown[]
  /** What the person answers to the next modals: true, false, or what they type. Without it: confirmed. */
  willAnswer(...answers: (boolean | string)[]): void
  /** Which row they choose in the next sheets; null cancels. Without it: the first. */
  willPick(...rows: (number | null)[]): void
  /** Files they choose when they are asked next. */
  willChoose(...files: Chosen[]): void
  setOnline(isOnline: boolean): void
  /** How long answers are on their way from now on. */
  setDelay(ms: number): void
  storage: { get(key: string): unknown; set(key: string, value: unknown): void; keys(): string[] }
  /** What went to the cloud, oldest first. */
  calls: readonly { name: string; data: unknown }[]
  clipboard(): string
  /** What the person copied elsewhere. */
  copy(text: string): void
  /** Pictures that were drawn, oldest first, and what was saved to the album. */
  drawn: readonly Drawn[]
  album: readonly string[]
  /** Whether the person lets pictures into the album, and whether the phone draws at all. */
  setAlbum(isOpen: boolean): void
  setDrawing(can: boolean): void
  /** Files that were shown or sent to a chat, and what was put into the phone's calendar. */
  handedOn: readonly HandedOn[]
  calendar: readonly object[]
  /** Whether the person lets dates into the phone's calendar. */
  setCalendar(isOpen: boolean): void
  /** What they answer when WeChat asks for messages: accept, reject, ban. Without it: accept. */
  willSubscribe(...answers: string[]): void
  /** WeChat has a newer version ready; whether the app then asked to be started with it. */
  versionComes(): Promise<void>
  isRestarted(): boolean
  close(): void
}

interface AppConfig { pages: string[]; tabBar?: { list: { pagePath: string }[] } }

/** For what hangs: a busy machine takes its time. */
const PATIENCE_MS = 120_000
const openApps = new Set<Weapp>()

afterEach(() => openApps.forEach((app) => app.close()))

function createActivity(pendingTimers: () => number): Activity & { settled(): Promise<void> } {
  let running = 0
  const isResting = () => running === 0 && pendingTimers() === 0
  return {
    async during(work) {
      running += 1
      try {
        return await work
      } finally {
        running -= 1
      }
    },
    async settled() {
      const until = Date.now() + PATIENCE_MS
      // Two rests in a row: what has just ended may start something in the next turn.
      for (let rests = 0; rests < 2; rests = isResting() ? rests + 1 : 0) {
        if (Date.now() > until) throw new Error(`The mini-program does not come to rest: ${running} calls and ${pendingTimers()} short timers are under way.`)
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
    },
  }
}

const readJson = (file: string): AppConfig => JSON.parse(readFileSync(path.join(builtWeapp, file), 'utf8')) as AppConfig

function splitUrl(url: string): { route: string; options: Record<string, string> } {
  const [route = '', query = ''] = url.split('?')
  return { route, options: Object.fromEntries(new URLSearchParams(query)) }
}

/** Runs the built mini-program in a context of its own, as one person's phone. Closed after the test. */
export async function openWeapp(cloud: Cloud, { as, scene = 1001 }: { as: string; scene?: number }): Promise<Weapp> {
  const { tabBar } = readJson('app.json')
  const templates = readTemplates(readFileSync(path.join(builtWeapp, 'base.wxml'), 'utf8'))
  const timers = createTimers()
  const activity = createActivity(timers.pending)
  const device = createDevice(activity)
  const dialogs = createDialogs(activity)
  const files = createFiles(activity)
  const storage = createStorage(activity)
  const pictures = createPictures({ files, nodes: () => navigation.top()?.nodes() ?? [] }, activity)
  let delayMs = 0
  const backend = createCloud({ emulator: cloud.emulator, openid: cloud.as(as).openid, files, isOnline: () => device.state.isOnline, delay: () => delayMs }, activity)

  let registered: Record<string, unknown> = {}
  const configs = new Map<string, Record<string, unknown>>()
  function load(url: string): OpenedPage {
    const { route, options } = splitUrl(url)
    if (!configs.has(route)) {
      runtime.load(`${route}.js`)
      configs.set(route, registered)
    }
    return openPage({ route, options, config: configs.get(route) ?? {}, templates, settled: activity.settled, setTimeout: timers.globals.setTimeout })
  }
  const navigation = createNavigation(load, (tabBar?.list ?? []).map(({ pagePath }) => pagePath), activity)
  const app: { config: Record<string, unknown> } = { config: {} }
  const runtime = createRuntime(builtWeapp, {
    ...timers.globals,
    wx: { ...device.wx, ...dialogs.wx, ...files.wx, ...storage.wx, ...pictures.wx, ...navigation.wx, cloud: backend.wx },
    App: (config) => void (app.config = config as Record<string, unknown>),
    Page: (config) => void (registered = config as Record<string, unknown>),
    Component: () => undefined,
    getApp: () => app.config,
    getCurrentPages: () => navigation.pages.map(({ instance }) => instance),
  })

  device.state.launch.scene = scene
  runtime.load('app.js')
  const launch = app.config.onLaunch as ((options: object) => void) | undefined
  launch?.call(app.config, device.state.launch)
  ;(app.config.onShow as typeof launch)?.call(app.config, device.state.launch)
  await activity.settled()

  const top = (): WeappPage => {
    const page = navigation.top()
    if (!page) throw new Error('No page is open yet.')
    return page
  }
  const weapp: Weapp = {
    async open(url) {
      navigation.open(url)
      await activity.settled()
      return top()
    },
    get page() {
      return top()
    },
    get stack() {
      return navigation.pages.map(({ route }) => route)
    },
    async back() {
      navigation.back()
      await activity.settled()
      return top()
    },
    settled: activity.settled,
    async timePasses() {
      timers.ring()
      await activity.settled()
    },
    shown: dialogs.shown,
    willAnswer: (...answers) => void dialogs.answers.modal.push(...answers),
    willPick: (...rows) => void dialogs.answers.sheet.push(...rows),
    willChoose: (...chosen) => void files.chosenNext.push(chosen),
    setOnline: device.setOnline,
    setDelay: (ms) => void (delayMs = ms),
    storage: storage.kept,
    calls: backend.calls,
    clipboard: () => device.state.clipboard,
    copy: (text) => void (device.state.clipboard = text),
    drawn: pictures.drawn,
    album: pictures.album,
    setAlbum: (isOpen) => void (pictures.state.isAlbumRefused = !isOpen),
    setDrawing: (can) => void (pictures.state.canDraw = can),
    handedOn: files.handedOn,
    calendar: device.state.calendar,
    setCalendar: (isOpen) => void (device.state.isCalendarRefused = !isOpen),
    willSubscribe: (...answers) => void device.state.subscribing.push(...answers),
    async versionComes() {
      device.versionComes()
      await activity.settled()
    },
    isRestarted: () => device.state.isRestarted,
    close() {
      timers.clear()
      openApps.delete(weapp)
    },
  }
  openApps.add(weapp)
  return weapp
}
