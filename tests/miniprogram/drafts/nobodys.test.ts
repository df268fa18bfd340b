import type { nobodys, passOn } from '../../../miniprogram/src/drafts/nobodys.h5'

interface Page { nobodys: typeof nobodys; passOn: typeof passOn }

/** One tab of a browser: its storage outlives its pages. */
function aTab(): { load(): Page } {
  const kept = new Map<string, string>()
  const sessionStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  return {
    load() {
      Object.assign(globalThis, { window: { sessionStorage } })
      let page: Page | undefined
      jest.isolateModules(() => { page = jest.requireActual<Page>('../../../miniprogram/src/drafts/nobodys.h5') })
      return page!
    },
  }
}
const SLOT = 'draft::inquiry'

afterEach(() => { Reflect.deleteProperty(globalThis, 'window') })

test('what somebody without a name wrote goes over to the page that the app itself begins anew, and no further', () => {
  const tab = aTab()
  const first = tab.load()
  first.nobodys.set(SLOT, { draft: { told: '屏幕有一条绿线' } })
  first.passOn()
  expect(tab.load().nobodys.get(SLOT)).toEqual({ draft: { told: '屏幕有一条绿线' } })
  expect([...tab.load().nobodys]).toEqual([])
})

test('a page that somebody loads anew by themselves begins with nothing', () => {
  const tab = aTab()
  tab.load().nobodys.set(SLOT, { draft: { told: '屏幕有一条绿线' } })
  expect([...tab.load().nobodys]).toEqual([])
})
