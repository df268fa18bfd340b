export { ArticleCell } from './article-cell'
