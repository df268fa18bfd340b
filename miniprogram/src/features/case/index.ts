// Each page has a door of its own (filing, read, list): one door for all would bring every page into the main package.
export { FaultCodeChoice } from './form/fault-code-choice'
export { CaseCard } from './list/case-card'
export { sayDevice, sayFault, sayWhy, sayWishes } from './words'
