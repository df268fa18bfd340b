import { asking, type Activity } from '../../../harness/wx/asking'
import { createDevice as createQuietDevice } from '../../../harness/wx/device'
import { element, overlay } from '../sheet'
import { addressOf } from './kept-files'

type Listener = (change: object) => void

const dark = matchMedia('(prefers-color-scheme: dark)')

export const theme = (): 'light' | 'dark' => (dark.matches ? 'dark' : 'light')

const network = () => ({ networkType: navigator.onLine ? 'wifi' : 'none', isConnected: navigator.onLine })

/** WeChat's own viewer: over everything, and away with a tap. */
function view(shown: HTMLImageElement | HTMLVideoElement): void {
  const viewer = overlay('viewer', 'dialog', '预览')
  viewer.append(shown)
  viewer.addEventListener('click', () => viewer.remove())
}

function listening(listeners: Set<Listener>) {
  return { on: (listener: Listener) => void listeners.add(listener), off: (listener?: Listener) => void (listener ? listeners.delete(listener) : listeners.clear()) }
}

/** The phone: this browser's window, theme, network and clipboard; the rest as the other harness has it. */
export function createDevice(activity: Activity, say: (title: string, forMs: number) => void) {
  const quiet = createQuietDevice(activity)
  const onNetwork = new Set<Listener>()
  const onTheme = new Set<Listener>()
  for (const event of ['online', 'offline']) addEventListener(event, () => onNetwork.forEach((tell) => tell(network())))
  dark.addEventListener('change', () => onTheme.forEach((tell) => tell({ theme: theme() })))

  const size = () => ({ windowWidth: innerWidth, windowHeight: innerHeight, screenWidth: innerWidth, screenHeight: innerHeight, pixelRatio: devicePixelRatio })
  const facts = () => ({ ...quiet.wx.getSystemInfoSync(), ...size(), theme: theme() })
  const wx = {
    ...quiet.wx,
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getSystemInfoSync: facts,
    getSystemInfo: asking('getSystemInfo', facts, activity),
    getWindowInfo: () => ({ ...quiet.wx.getWindowInfo(), ...size() }),
    getAppBaseInfo: () => ({ ...quiet.wx.getAppBaseInfo(), theme: theme() }),
    nextTick: (callback: () => void) => queueMicrotask(callback),
    getNetworkType: asking('getNetworkType', network, activity),
    onNetworkStatusChange: listening(onNetwork).on,
    offNetworkStatusChange: listening(onNetwork).off,
    onThemeChange: listening(onTheme).on,
    offThemeChange: listening(onTheme).off,
    setClipboardData: asking<{ data: string }>('setClipboardData', async ({ data }) => {
      await navigator.clipboard.writeText(data)
      say('内容已复制', 1500)
    }, activity),
    getClipboardData: asking('getClipboardData', async () => ({ data: await navigator.clipboard.readText() }), activity),
    previewImage: asking<{ current?: string; urls: string[] }>('previewImage', ({ current, urls }) => view(element('img', { src: addressOf(current ?? urls[0] ?? ''), alt: '' })), activity),
    previewMedia: asking<{ sources: { url: string }[] }>('previewMedia', ({ sources }) => view(element('video', { src: addressOf(sources[0]?.url ?? ''), controls: true })), activity),
  }
  return { wx, onTheme: (listener: Listener) => void onTheme.add(listener), launch: quiet.state.launch }
}
