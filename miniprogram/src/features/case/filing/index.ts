export { FileCase } from './file-case'
