export { FileCase } from './filing/file-case'
export { sayDevice, sayFault, sayWhy, sayWishes } from './words'
