import path from 'node:path'

const IMPORT = /@import\s+["']([^"']+)["'];?/g
const TAGS = /(^|[\s,>+~(])(view|text|image|button|input|textarea|picker|scroll-view|canvas|page)(?=[\s,>+~:.[)]|$)/g

/** In WeChat a tag is drawn as an element of its own: `view` is `wx-view`, the page `wx-page`. */
const renameTags = (selectors: string): string => selectors.replace(TAGS, '$1wx-$2')

/** One file of WXSS as CSS, with what it imports: 750 rpx are the width of the screen, and the page is no taller than its window. */
export function toCss(file: string, read: (file: string) => string): string {
  const css = read(file)
    .replace(/^@charset "[^"]*";/, '')
    .replace(IMPORT, (_whole, other: string) => toCss(path.posix.join(path.posix.dirname(file), other), read))
    .replace(/(-?[\d.]+)rpx\b/g, (_whole, size: string) => `calc(100vw * ${size} / 750)`)
    .replace(/\b([\d.]+)vh\b/g, (_whole, size: string) => `calc(var(--window-height) * ${size} / 100)`)
  return css.replace(/([^{}@;]+)(?=\{)/g, renameTags)
}
