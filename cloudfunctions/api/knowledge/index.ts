import { pin, readPins } from './pin-article'

export const knowledgeAnswers = [readPins, pin]
