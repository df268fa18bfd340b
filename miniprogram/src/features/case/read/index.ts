export { ReadCase } from './read-case'
