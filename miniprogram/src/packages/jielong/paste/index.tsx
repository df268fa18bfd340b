import { OnePlace } from '../../../features/jielong'
import { PastePage } from './paste-page'

export default function PasteJielongPage() {
  return <OnePlace>{place => <PastePage {...place} />}</OnePlace>
}
