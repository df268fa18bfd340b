import { OnePlace } from '../../../features/jielong'
import { fromCard } from '../../../words/jielong/missing'
import { SignPage } from './sign-page'

export default function SignJielongPage() {
  return <OnePlace from={fromCard}>{place => <SignPage {...place} />}</OnePlace>
}
