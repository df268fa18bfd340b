export { isFull, isLate } from '../../words/jielong/standing'
