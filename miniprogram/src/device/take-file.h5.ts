import type { FileLink, ReadyFile } from './ready-file'

/** The browser fetches by itself as the person takes it. */
export const fetchFile = ({ name, url }: FileLink, _onProgress: (percent: number) => void): Promise<ReadyFile | undefined> =>
  Promise.resolve({ name, path: url })

export const verbFor = (_name: string): string => '下载'

export function takeFile({ name, path }: ReadyFile): Promise<void> {
  const link = document.createElement('a')
  link.href = path
  link.download = name
  link.click()
  return Promise.resolve()
}
