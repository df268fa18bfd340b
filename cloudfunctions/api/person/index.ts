import { readMe } from './read-me'
import { register } from './register'
import { rename } from './rename'

export const personAnswers = [readMe, register, rename]
