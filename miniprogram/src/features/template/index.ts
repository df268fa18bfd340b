export { CaseSheet, type ChosenCase } from './case-sheet'
export { TemplateCell } from './template-cell'
export * from './words'
