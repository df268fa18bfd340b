import { readFileSync } from 'node:fs'
import path from 'node:path'
import { repository } from '../../support/places'

const themes = readFileSync(path.join(repository, 'miniprogram/src/ui/style/themes.scss'), 'utf8')

/** The colours of one theme by name. */
function coloursOf(theme: 'light' | 'dark'): Record<string, string> {
  const [, body = ''] = new RegExp(`@mixin ${theme} \\{([^}]*)\\}`).exec(themes) ?? []
  return Object.fromEntries([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]))
}

const light = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => light(parseInt(colour.slice(at, at + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** As WCAG 2 counts it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

const TEXTS = ['text', 'text-quiet', 'primary', 'info', 'success', 'warn', 'danger']
const OUTLINES = ['line-strong', 'primary', 'danger']

test('the measure is the one of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colours = coloursOf(theme)
  const surfaces = Object.keys(colours).filter((name) => name.startsWith('surface') || name.endsWith('-soft'))
  const tooFaint = (names: string[], least: number, on = surfaces) =>
    names.flatMap((name) => on.filter((surface) => contrast(colours[name]!, colours[surface]!) < least).map((surface) => `${name} on ${surface}`))

  test('every colour of text can be read on every surface', () => {
    expect(surfaces.length).toBeGreaterThanOrEqual(8)
    expect(tooFaint(TEXTS, 4.5)).toEqual([])
  })

  test('what stands on the primary colour, and the reversed text of a toast, can be read', () => {
    expect(tooFaint(['on-primary'], 4.5, ['primary'])).toEqual([])
    expect(tooFaint(['surface'], 4.5, ['text'])).toEqual([])
  })

  test('outlines of controls, the ring of the focus and the knob of a switch can be seen', () => {
    expect(tooFaint(OUTLINES, 3)).toEqual([])
    expect(tooFaint(['surface-raised'], 3, ['line-strong', 'primary'])).toEqual([])
  })
})

test('both themes name the same things', () => {
  const namesOf = (theme: string) => [...(new RegExp(`@mixin ${theme} \\{([^}]*)\\}`).exec(themes)?.[1] ?? '').matchAll(/--([\w-]+):/g)].map(([, name]) => name)
  expect(namesOf('dark')).toEqual(namesOf('light'))
})
