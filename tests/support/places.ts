import path from 'node:path'

export const repository = path.resolve(__dirname, '../..')
export const dist = path.join(repository, 'dist')
export const builtFunctions = path.join(dist, 'cloudfunctions')
export const builtWeb = path.join(dist, 'h5')
export const builtWeapp = path.join(dist, 'weapp')
