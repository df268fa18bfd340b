// Draws the icons of the app from lucide-static: a style sheet of masks, their names, and the tab bar's PNG files.
// Run after changing icons.json:  CHROMIUM_PATH=/usr/bin/chromium node miniprogram/scripts/make-icons.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const here = path.dirname(fileURLToPath(import.meta.url))
const source = path.join(here, '../src')
const library = path.dirname(createRequire(import.meta.url).resolve('lucide-static/package.json'))
const { icons, tabs } = JSON.parse(readFileSync(path.join(here, 'icons.json'), 'utf8'))

const drawing = name =>
  readFileSync(path.join(library, 'icons', `${name}.svg`), 'utf8')
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s*class="[^"]*"/, '')
    .replace(/ (width|height)="24"/g, '')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .trim()

const asAddress = svg =>
  `data:image/svg+xml,${svg.replace('currentColor', 'black').replace(/"/g, "'").replace(/[<>#%{}]/g, c => `%${c.charCodeAt(0).toString(16)}`)}`

const names = Object.keys(icons).sort()
const masks = names.map(name => `.${name} {\n  --drawing: url("${asAddress(drawing(icons[name]))}");\n}\n`)
writeFileSync(path.join(source, 'ui/icon-drawings.module.scss'), `// Made by scripts/make-icons.mjs from lucide-static (ISC).\n${masks.join('\n')}`)
writeFileSync(
  path.join(source, 'ui/icon-name.ts'),
  `// Made by scripts/make-icons.mjs.\nexport type IconName =\n${names.map(name => `  | '${name}'`).join('\n')}\n`,
)

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--headless', '--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage({ viewport: { width: 81, height: 81 } })
mkdirSync(path.join(source, 'assets/tab'), { recursive: true })
for (const [file, icon] of Object.entries(tabs)) {
  for (const [suffix, colour] of [['', '#6b7a77'], ['-chosen', '#1f9488']]) {
    const svg = drawing(icon).replace('currentColor', colour).replace('stroke-width="2"', 'stroke-width="1.75"')
    await page.setContent(`<style>body{margin:0;padding:10px}svg{width:61px;height:61px;display:block}</style>${svg}`)
    await page.screenshot({ path: path.join(source, `assets/tab/${file}${suffix}.png`), omitBackground: true })
  }
}
await browser.close()
