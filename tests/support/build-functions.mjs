import { build } from '../../scripts/build/index.mjs'

/** The tests run what is deployed. Nothing is built again when nothing changed. */
export default async function buildForTests() {
  await build('functions')
  await build('emulator')
}
