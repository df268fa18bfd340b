export { ListCases } from './list-cases'
