import { put } from './dom.js'

const MOST = 1000
/** Without a pointer that hovers nobody knows where the finger is. */
const hovers = matchMedia('(hover: hover)')

/**
 * A list of what happened, the newest first. What is new waits behind a button while somebody is busy in the list:
 * nothing moves away under a finger.
 * `make(item)` draws one; `fits(item)` says whether it is to be seen; `tell({ drawn, fitting, all })` hears what stands there.
 */
export function createFeed({ list, newButton, moreButton, page, words, make, fits, tell }) {
  let items = []
  let waiting = []
  let room = page

  const isHeld = () => {
    if (list.children.length === 0 || list.offsetParent === null) return false
    return !hovers.matches || list.matches(':hover') || list.contains(document.activeElement) || list.querySelector('[aria-expanded=true]') !== null || list.getBoundingClientRect().top < 0
  }

  function show() {
    const fitting = items.filter(fits)
    const fresh = waiting.filter(fits).length
    put(newButton, fresh > 0 ? words.fresh(fresh) : words.none)
    newButton.classList.toggle('nothing', fresh === 0)
    moreButton.hidden = fitting.length <= room
    tell({ drawn: Math.min(room, fitting.length), fitting: fitting.length, all: items.length })
  }

  function redraw() {
    list.replaceChildren(...items.filter(fits).slice(0, room).map(make))
    show()
  }

  /** Draws the newest again: what is to be seen has changed, or more stands there than anybody reads. */
  function filter() {
    items = [...waiting, ...items].slice(0, MOST)
    waiting = []
    room = page
    redraw()
  }

  function take() {
    const fresh = waiting
    waiting = []
    items = [...fresh, ...items].slice(0, MOST)
    const fitting = fresh.filter(fits)
    room += fitting.length
    if (room > MOST) return filter()
    list.prepend(...fitting.map(make))
    show()
  }

  newButton.addEventListener('click', () => {
    take()
    const first = list.querySelector('button, li')
    first?.focus()
  })
  moreButton.addEventListener('click', () => {
    const before = list.children.length
    const drawn = items.filter(fits).slice(room, room + page)
    room += page
    list.append(...drawn.map(make))
    show()
    const next = list.children[before]
    const target = next?.querySelector('button') ?? next
    target?.focus()
  })

  return {
    /** Begins anew, with what there is, the oldest first. */
    reset(all) {
      items = [...all].reverse()
      waiting = []
      room = page
      redraw()
    },
    /** The oldest first. */
    add(fresh) {
      waiting = [...[...fresh].reverse(), ...waiting].slice(0, MOST)
      if (isHeld()) show()
      else if (waiting.length > 0) take()
    },
    filter,
  }
}
