import { asking, type Activity } from '../../../harness/wx/asking'
import { CanvasTag } from '../tag/canvas'

/** What these functions need of the page on top. */
export interface Place {
  scroller: HTMLElement
  find(selector: string): HTMLElement | undefined
}

interface Scrolling { scrollTop?: number; selector?: string; offsetTop?: number; duration?: number }
type Found = Record<string, unknown> | null

function facts(node: HTMLElement | undefined): Found {
  if (!node) return null
  const { left, top, right, bottom, width, height } = node.getBoundingClientRect()
  return { left, top, right, bottom, width, height, ...(node instanceof CanvasTag && { node: node.node }) }
}

/** A query that answers once it is executed; only what the page itself drew is found. */
function createSelectorQuery(place: () => Place | undefined) {
  const asked: (() => Found)[] = []
  const query = {
    in: () => query,
    select(selector: string) {
      asked.push(() => facts(place()?.find(selector)))
      return query
    },
    fields: () => query,
    boundingClientRect: () => query,
    exec: (tell?: (found: Found[]) => void) => void setTimeout(() => tell?.(asked.map((ask) => ask())), 0),
  }
  return query
}

/** Looking for places on the page on top, and going there. */
export function createPagePlaces(place: () => Place | undefined, activity: Activity) {
  function scroll({ scrollTop, selector, offsetTop = 0, duration = 300 }: Scrolling) {
    const { scroller, find } = place() ?? {}
    const target = selector === undefined ? undefined : find?.(selector)
    if (!scroller || (selector !== undefined && !target)) throw new Error('selector not found')
    const above = scroller.getBoundingClientRect().top
    const top = target ? scroller.scrollTop + target.getBoundingClientRect().top - above + offsetTop : scrollTop ?? 0
    scroller.scrollTo({ top, behavior: duration > 0 ? 'smooth' : 'instant' })
  }
  return { wx: { pageScrollTo: asking<Scrolling>('pageScrollTo', scroll, activity), createSelectorQuery: () => createSelectorQuery(place) } }
}
