import path from 'node:path'

export const repository = path.resolve(__dirname, '../..')
export const dist = path.join(repository, 'dist')
export const builtFunctions = path.join(dist, 'cloudfunctions')
export const builtWeb = path.join(dist, 'h5')
/** The web build with the page of all components. */
export const builtGallery = path.join(dist, 'h5-gallery')
export const builtWeapp = path.join(dist, 'weapp')
