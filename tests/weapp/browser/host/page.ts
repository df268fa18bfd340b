import { build } from './build'
import { draw, type Instance } from './framework'
import { element } from './sheet'
import { PageMetaTag } from './tag/page-meta'
import type { Place } from './wx/page-places'

type Method = (...values: unknown[]) => unknown

/** A page in the stack, with the window that it is seen through. */
export interface OpenedPage extends Place {
  route: string
  options: Record<string, string>
  instance: Instance
  title: string
  tell(method: string, ...values: unknown[]): unknown
}

const FROM_THE_END = 50
let opened = 0

function splitUrl(url: string): { route: string; options: Record<string, string> } {
  const [route = '', query = ''] = url.split('?')
  return { route, options: Object.fromEntries(query.split('&').filter(Boolean).map((pair) => pair.split('=') as [string, string])) }
}

const configured = (route: string, name: string): string => String(build.configs[route]?.[name] ?? build.configs.app.window[name] ?? '')

/** Tells the page that its end came into sight, once each time. */
function watchTheEnd(scroller: HTMLElement, reached: () => void): void {
  let wasThere = true
  scroller.addEventListener('scroll', () => {
    const isThere = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - FROM_THE_END
    if (isThere && !wasThere) reached()
    wasThere = isThere
  })
}

/** A rem is what the page on top says that it is. */
function applyTypeSize(frame: HTMLElement): void {
  const meta = frame.querySelector('wx-page-meta')
  document.documentElement.style.fontSize = meta instanceof PageMetaTag ? meta.rootFontSize : ''
}

/** Draws a page and attaches it below `windows`, hidden until it is told `onShow`. */
export function openPage(url: string, windows: HTMLElement): OpenedPage {
  const { route, options } = splitUrl(url)
  const drawing = draw(route)
  const { instance, find } = drawing
  const frame = element('section', { className: 'host-window', hidden: true })
  const scroller = element('div', { className: 'host-scroller' })
  const tell = (method: string, ...values: unknown[]) => (instance[method] as Method | undefined)?.apply(instance, values)
  Object.assign(instance, { route, __route__: route, options, __webviewId__: (opened += 1), getOpenerEventChannel: () => ({ emit: () => undefined, on: () => undefined }) })
  frame.append(scroller)
  windows.append(frame)
  drawing.attachTo(scroller)
  scroller.addEventListener('weapp:share', () => tell('onShareAppMessage', { from: 'button' }))
  watchTheEnd(scroller, () => tell('onReachBottom'))

  return {
    route,
    options,
    instance,
    title: configured(route, 'navigationBarTitleText'),
    scroller,
    find,
    tell(method, ...values) {
      if (method === 'onShow' || method === 'onHide') frame.hidden = method === 'onHide'
      if (method === 'onShow') applyTypeSize(frame)
      const answer = tell(method, ...values)
      if (method === 'onUnload') {
        drawing.release()
        frame.remove()
      }
      return answer
    },
  }
}
