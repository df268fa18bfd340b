import { ARTICLES } from '@shouhou/shared/knowledge'
import { TITLES } from '../../../miniprogram/src/words/knowledge/titles'

test('every article is called the same where it is only named', () => {
  expect(TITLES).toEqual(Object.fromEntries(ARTICLES.map(({ articleId, title }) => [articleId, title])))
})
