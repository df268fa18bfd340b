export { RequirePerson, type KnownPerson } from './require-person'
export { useMe } from './use-me'
