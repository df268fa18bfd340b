import type { Medium } from '@shouhou/shared/evidence'

const endings: readonly (readonly [RegExp, Medium])[] = [
  [/\.(jpe?g|png|gif|webp|heic|bmp)$/i, 'photo'],
  [/\.(mp4|mov|m4v|webm)$/i, 'video'],
  [/\.(mp3|m4a|aac|wav|amr|ogg)$/i, 'audio'],
  [/\.[a-z0-9]{2,5}$/i, 'document'],
]

/** What kind of file a piece of evidence is, by the name in the first line of its excerpt; undefined for a note. */
export const mediumOf = (excerpt: string): Medium | undefined => {
  const name = excerpt.split('\n')[0] ?? ''
  return endings.find(([ending]) => ending.test(name))?.[1]
}
