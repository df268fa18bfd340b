import { useAnswer, type Answer, type Output } from '../../cloud'

/** Who is here; `person` is null before the first registration. */
export const useMe = (): Answer<Output<'person.me'>> => useAnswer('person.me', {}, { isLasting: true })
