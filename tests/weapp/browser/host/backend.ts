import { CurrentWindowBackendContext, Event, type EventMutLevel } from 'glass-easel'
import { tagNameOf } from './tag'

type Drawn = Parameters<CurrentWindowBackendContext['setListenerStats']>[0]

const FINGERS = ['touchstart', 'touchmove', 'touchend', 'touchcancel']

/** WeChat's own way of drawing into a browser, with elements of ours for its built-in tags. */
export class Backend extends CurrentWindowBackendContext {
  constructor() {
    super()
    this.document = {
      createElement: (tag) => document.createElement(tagNameOf(tag)) as unknown as Drawn,
      createTextNode: (text) => document.createTextNode(text) as unknown as Drawn,
      createDocumentFragment: () => document.createDocumentFragment() as unknown as Drawn,
    }
    // Fingers and the mouse, as taps and touches.
    this.onEvent((target, type, detail, options) => {
      const event = new Event(type, detail, options)
      Event.dispatchEvent(target, event)
      return event.getEventBubbleStatus()
    })
  }

  /** What is no finger is told by the tags themselves, with the detail that WeChat gives. */
  override setListenerStats(element: Drawn, type: string, capture: boolean, level: EventMutLevel): void {
    if (FINGERS.includes(type)) super.setListenerStats(element, type, capture, level)
  }
}
