import { OnePlace } from '../../../features/jielong'
import { PosterPage } from './poster-page'

export default function JielongPosterPage() {
  return <OnePlace>{place => <PosterPage {...place} />}</OnePlace>
}
