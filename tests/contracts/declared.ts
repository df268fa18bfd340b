import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { CollectionsDeclaration } from 'wechat-cloud-emulator'
import { repository } from '../support/places'

export type Declared = CollectionsDeclaration['collections'][number]

const read = (): CollectionsDeclaration => JSON.parse(readFileSync(path.join(repository, 'cloudfunctions/collections.json'), 'utf8')) as CollectionsDeclaration

/** The product's collections with their indexes, under names that begin with `prefix`. */
export function declared(products: readonly string[], prefix: string): Declared[] {
  const { collections } = read()
  return products.map((product) => {
    const found = collections.find(({ name }) => name === product)
    if (found === undefined) throw new Error(`the product has no collection ${product}`)
    return { ...found, name: prefix + product }
  })
}
