import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe']

const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const onPath = () => (process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name)))

function ofPlaywright() {
  const { chromium } = createRequire(import.meta.url)('playwright-core')
  return chromium.executablePath()
}

/** CHROMIUM_PATH, the system's Chromium or Chrome, or the one that playwright downloaded; null when there is none. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (isExecutable(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run`)
  }
  const found = [...onPath(), ...MAC].find(isExecutable)
  if (found) return found
  const downloaded = ofPlaywright()
  return downloaded && existsSync(downloaded) ? downloaded : null
}
