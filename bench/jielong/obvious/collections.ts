import type { CollectionDeclaration } from 'wechat-cloud-emulator'

const byList = (...fields: string[]) => ({ name: fields.join('And'), unique: false, keys: fields.map((field) => ({ field, direction: 1 as const })) })

/** What the obvious designs keep, with the indexes that they need to be quick. */
export const OBVIOUS_COLLECTIONS: CollectionDeclaration[] = [
  { name: 'obvious_arrays', permission: 'ADMINONLY', indexes: [] },
  { name: 'obvious_lists', permission: 'ADMINONLY', indexes: [] },
  { name: 'obvious_entries', permission: 'ADMINONLY', indexes: [byList('listId', 'at'), byList('listId', 'openid')] },
]
