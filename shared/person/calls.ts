import { change, question } from '../call'
import * as z from '../z'
import { Me, Nickname } from './person'

export const personCalls = {
  'person.me': question({
    says: 'Who I am here; person is null before the first registration.',
    asks: 'signed-in', input: z.strictObject({}), output: Me, errors: [],
  }),
  'person.register': change({
    says: 'Take a nickname after reading what is stored.',
    asks: 'signed-in',
    input: z.strictObject({ nickname: Nickname, agreed: z.literal(true) }),
    output: Me, errors: ['content/refused', 'person/already-registered'],
  }),
  'person.rename': change({
    says: 'Change my nickname.',
    asks: 'registered', input: z.strictObject({ nickname: Nickname }), output: Me, errors: ['content/refused'],
  }),
}
