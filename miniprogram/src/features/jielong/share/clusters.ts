const JOINER = 0x200d

/** [first, last] of what belongs to the character before it: accents, variation selectors, key caps, skin tones, tags of flags. */
const ATTACHED: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f], [0x1ab0, 0x1aff], [0x1dc0, 0x1dff], [JOINER, JOINER], [0x20d0, 0x20ff], [0xfe00, 0xfe0f], [0xfe20, 0xfe2f],
  [0x1f3fb, 0x1f3ff], [0xe0020, 0xe007f],
]

const isAttached = (code: number): boolean => ATTACHED.some(([first, last]) => code >= first && code <= last)
const isFlagHalf = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff
const endsJoined = (cluster: string): boolean => cluster.charCodeAt(cluster.length - 1) === JOINER
const isOneFlagHalf = (cluster: string): boolean => cluster.length === 2 && isFlagHalf(cluster.codePointAt(0) ?? 0)

/** What a reader takes for one character each: an emoji of seven code points is never cut. `Intl.Segmenter` is missing on phones. */
export function clustersOf(text: string): string[] {
  const clusters: string[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const before = clusters[clusters.length - 1]
    const belongs = before !== undefined && (isAttached(code) || endsJoined(before) || (isFlagHalf(code) && isOneFlagHalf(before)))
    if (belongs) clusters[clusters.length - 1] = before + character
    else clusters.push(character)
  }
  return clusters
}
