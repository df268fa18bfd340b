import { readSnapshot } from './read-snapshot'

const MOST_LINES = 5

/** Which document an exported file says several times, and where: for a file of which SQLite has refused one. */
export async function repeatedIn(from: string): Promise<string | undefined> {
  const places = new Map<string, { collection: string; id: string; lines: number[] }>()
  // The file's own line is the first, and is not handed out.
  let number = 1
  for await (const line of readSnapshot(from)) {
    number += 1
    if (line[0] !== 'document') continue
    const [, collection, document] = line
    // Nobody has looked yet at what comes after the one that was refused.
    const id = JSON.stringify(document?._id) as string | undefined
    if (id === undefined) continue
    const place = places.get(`${id} ${collection}`)
    if (place) place.lines.push(number)
    else places.set(`${id} ${collection}`, { collection, id, lines: [number] })
  }
  return sentenceOf(from, [...places.values()].filter(({ lines }) => lines.length > 1))
}

function sentenceOf(from: string, [first, ...others]: { collection: string; id: string; lines: number[] }[]): string | undefined {
  if (!first) return undefined
  const { collection, id, lines } = first
  const where = `${lines.slice(0, MOST_LINES).join('、')} 行${lines.length > MOST_LINES ? '等' : ''}`
  return `${from} 里有重复的文档：集合 ${collection} 里 _id 是 ${id} 的，在解压后的第 ${where}${others.length > 0 ? `；还有 ${others.length} 个 _id 也是这样` : ''}`
}
