import { build } from '../../scripts/build/index.mjs'
import { findBrowser } from '../../scripts/find-browser.mjs'

export default async function buildForTests() {
  await build('functions')
  await build('emulator')
  await build('h5')
  await build('weapp')
  await build('h5-gallery')
  // Its workers inherit what is found here.
  const browser = findBrowser()
  if (browser) process.env.CHROMIUM_PATH = browser
}
