import { keepRights } from './keep-rights'

export const rightsAnswers = [keepRights]
