export { makeHousehold } from './household'
export { arrayInOneDocument, countThenInsert } from './obvious-ways'
export { ours } from './our-ways'
