import type { PickedFile } from './picked-file'

const pick = (accept: string, count: number): Promise<PickedFile[]> =>
  new Promise(resolve => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.multiple = count > 1
    input.addEventListener('change', () => {
      const files = Array.from(input.files ?? [])
      resolve(files.map(file => ({ name: file.name, size: file.size, path: URL.createObjectURL(file), blob: file })))
    })
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })

/** Photos and videos, perhaps more than `count`: no browser keeps to that. An empty list when the person changed their mind. */
export const pickPhotos = (count: number): Promise<PickedFile[]> => pick('image/*,video/*', count)

/** Files of any kind. */
export const pickDocuments = (count: number): Promise<PickedFile[]> => pick('', count)
