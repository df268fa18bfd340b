import { readFileSync } from 'node:fs'
import path from 'node:path'
import { repository } from '../support/places'

interface Rule { prefix: string; read?: string; write: string }

test('whatever a file is called, no client reads it by its path, and clients write only where slots are', () => {
  const { storage } = JSON.parse(readFileSync(path.join(repository, 'cloudfunctions/collections.json'), 'utf8')) as { storage: Rule[] }
  expect(storage.map(({ prefix }) => prefix)).toContain('')
  for (const rule of storage) expect(rule).toMatchObject({ read: 'functions', write: rule.prefix === 'incoming/' ? 'creator' : 'functions' })
})
