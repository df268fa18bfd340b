import { lookAtGroup, lookAtJielong } from './keep-looks'
import { readHome, readNews } from './read-home'

export const homeAnswers = [readHome, readNews, lookAtGroup, lookAtJielong]
