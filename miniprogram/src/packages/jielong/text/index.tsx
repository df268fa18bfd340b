import { OnePlace } from '../../../features/jielong'
import { TextPage } from './text-page'

export default function JielongTextPage() {
  return <OnePlace>{place => <TextPage {...place} />}</OnePlace>
}
