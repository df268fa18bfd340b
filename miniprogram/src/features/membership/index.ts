export { GroupChoice, type GroupChoiceProps } from './group-choice'
