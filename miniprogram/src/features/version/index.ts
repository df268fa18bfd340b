export { mindVersion } from './mind-version'
