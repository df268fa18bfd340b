import { question } from '../call'
import * as z from '../z'
import { Home } from './home'

export const homeCalls = {
  'home.read': question({
    says: 'What is asked of me, what is due and what is new since I last looked, over my latest 50 groups.',
    asks: 'registered', input: z.strictObject({}), output: Home, errors: [],
  }),
}
