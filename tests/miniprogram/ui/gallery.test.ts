import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { repository } from '../../support/places'

const sources = path.join(repository, 'miniprogram/src')
const read = (file: string): string => readFileSync(path.join(sources, file), 'utf8')
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))

/** What is imported by name from ui's door. */
const takenBy = (file: string): string[] =>
  [...read(file).matchAll(/import \{([^}]*)\} from '(?:\.\.?\/)+ui'/g)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim().split(' ')[0] ?? ''))

const isGallery = (file: string) => file.startsWith('packages/gallery/')
const shown = new Set(files.filter(isGallery).flatMap(takenBy))
const used = new Set(files.filter((file) => !isGallery(file) && !file.startsWith('ui/')).flatMap(takenBy))

/** Components, and what asks, tells or leads; not types and not the grammar of class names and attributes. */
const exported = [...read('ui/index.ts').matchAll(/export \{([^}]*)\}/g)]
  .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
  .filter((name) => name !== '' && !name.startsWith('type ') && !['aria', 'classNames', 'leadInSheet', 'quietField', 'useLargeType'].includes(name))

test('every component stands in the gallery', () => {
  expect(exported.length).toBeGreaterThan(25)
  expect(exported.filter((name) => !shown.has(name))).toEqual([])
})

test('there is no component that the product does not use', () => {
  expect(exported.filter((name) => !used.has(name))).toEqual([])
})

test('no build that ships has the gallery', () => {
  expect(read('app.config.ts').match(/packages\/gallery/g)).toHaveLength(1)
  expect(read('app.config.ts')).toContain("process.env.SHOUHOU_GALLERY === '1' ? [{ root: 'packages/gallery'")
  expect(files.filter((file) => !isGallery(file) && /packages\/gallery|words\/ui\/gallery/.test(read(file)))).toEqual(['app.config.ts'])
})
