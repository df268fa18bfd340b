export { CaseSheet, type ChosenCase } from './case-sheet'
export { kindChoices } from './kind-choices'
export { TemplateCell } from './template-cell'
