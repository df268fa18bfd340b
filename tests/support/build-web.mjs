import { build } from '../../scripts/build/index.mjs'

export default async function buildForTests() {
  await build('functions')
  await build('h5')
}
