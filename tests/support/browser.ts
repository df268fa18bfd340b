import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { EmulatorOptions } from 'wechat-cloud-emulator'
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core'
import { emulated, type Cloud } from './emulated'
import { builtWeb } from './places'
import { slowDown } from './slow-down'
import { until } from './until'

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const PHONE = { width: 390, height: 844 }

export interface Visit {
  /** Desktop instead of a phone: 1280 × 800. */
  isDesk?: boolean
  isDark?: boolean
}

/** Somebody at a browser of their own: signed in, on a phone's screen. */
export interface Visitor {
  page: Page
  context: BrowserContext
  /** Types the address in: `/pages/home/index`, or `/packages/case/read/index?caseId=…`. An app that stands already may load itself anew for it. */
  open(route: string): Promise<void>
  /** As a new tab would open it, with nothing of the page before. */
  openAnew(route: string): Promise<void>
  /** What can be pressed: by role and name, as people find it. */
  button(name: string | RegExp): Locator
  /** Into the field with this label. */
  type(label: string | RegExp, value: string): Promise<void>
  /** A picture for a person to look at; answers where it lies, outside the repository. */
  photograph(name: string): Promise<string>
}

/** The cloud with the built web app, and a browser. */
export interface Journey extends Cloud {
  visit(name: string, visit?: Visit): Promise<Visitor>
  /** What has gone wrong so far. */
  troubles(): string[]
  /** What the test provokes, up to its end: the browser may tell of it late. */
  forgive(expected: RegExp): void
  /** Waits until the browser has told of what the test provokes, and takes it out. */
  hearOf(expected: RegExp): Promise<void>
}

/** What a browser says of a network that a test has broken. */
export const A_BROKEN_NETWORK = /ERR_(FAILED|ABORTED|INTERNET_DISCONNECTED|CONNECTION)/

let pictures: string | undefined
const pictureFolder = () => (pictures ??= process.env.JOURNEY_PICTURES ?? mkdtempSync(path.join(tmpdir(), 'journey-')))

/** A browser that says something went wrong fails the test, whatever the page looks like. */
function collectTroubles(page: Page, troubles: string[]): void {
  page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${page.url()}: ${message.text()} ${message.location().url}`)
  })
}

/** How somebody gets to the pages of an app that stands at `at`. */
export function opening(page: Page, at: string): Pick<Visitor, 'open' | 'openAnew'> {
  const open = async (route: string): Promise<void> => {
    await page.goto(`${at}#${route}`)
  }
  return {
    open,
    async openAnew(route) {
      await page.goto('about:blank')
      await open(route)
    },
  }
}

function visitorOf(page: Page, context: BrowserContext): Visitor {
  return {
    page,
    context,
    ...opening(page, '/'),
    button: (name) => page.getByRole('button', { name }),
    type: (label, value) => page.getByLabel(label).fill(value),
    async photograph(name) {
      const file = path.join(pictureFolder(), `${name}.png`)
      // A page slides in: wait for what ends by itself, not for a spinner.
      await page.evaluate(() => Promise.allSettled(document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity).map(({ finished }) => finished)))
      await page.screenshot({ path: file })
      return file
    },
  }
}

/** Call it once at the top of a journey. Nothing may go wrong but what a test calls by name: `forgive`, `hearOf`. */
export function journey(options: Partial<EmulatorOptions> = {}): Journey {
  const cloud = emulated({ web: builtWeb, ...options })
  const contexts: BrowserContext[] = []
  const troubles: string[] = []
  const forgiven: RegExp[] = []
  let browser: Browser | undefined

  beforeAll(async () => {
    const executablePath = process.env.CHROMIUM_PATH
    if (!executablePath) throw new Error('No Chromium or Chrome was found: name one in CHROMIUM_PATH.')
    browser = await chromium.launch({ executablePath, args: FLAGS, timeout: 120_000 })
  })
  afterAll(() => browser?.close())
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()))
    const expected = forgiven.splice(0)
    expect(troubles.splice(0).filter((trouble) => !expected.some((each) => each.test(trouble)))).toEqual([])
  })

  async function visit(name: string, { isDesk = false, isDark = false }: Visit = {}): Promise<Visitor> {
    if (!browser) throw new Error('The browser starts in beforeAll: visit inside a test.')
    const { url } = cloud.emulator
    const context = await browser.newContext({
      baseURL: url,
      viewport: isDesk ? { width: 1280, height: 800 } : PHONE,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      colorScheme: isDark ? 'dark' : 'light',
      hasTouch: !isDesk,
      acceptDownloads: true,
    })
    contexts.push(context)
    await context.request.post('/sign-in', { data: { openid: cloud.as(name).openid, nickname: name } })
    const page = await context.newPage()
    // For what hangs: a busy machine takes its time.
    page.setDefaultTimeout(90_000)
    collectTroubles(page, troubles)
    await slowDown(page, context)
    return visitorOf(page, context)
  }
  async function hearOf(expected: RegExp): Promise<void> {
    await until(`the browser tells of ${String(expected)}`, () => troubles.some((trouble) => expected.test(trouble)))
    troubles.splice(troubles.findIndex((trouble) => expected.test(trouble)), 1)
  }
  return extend(cloud, { visit, troubles: () => troubles, forgive: (expected: RegExp) => void forgiven.push(expected), hearOf })
}

/** Its getters stay getters: they answer only once the cloud has started. */
function extend<Base extends object, More extends object>(base: Base, more: More): Base & More {
  return Object.create(base, Object.getOwnPropertyDescriptors(more)) as Base & More
}
