import { takeFile as say } from '../words/device'
import type { ReadyFile } from '../cloud/download-types'

export const verbFor = (_name: string): string => say.browser

export const needsOwnTap = (_name: string): boolean => false

export const canTake = (_name: string): boolean => true

/** Saves it where the browser saves files. */
export function takeFile({ name, path }: ReadyFile): Promise<void> {
  const link = document.createElement('a')
  link.href = path
  link.download = name
  link.click()
  return Promise.resolve()
}
