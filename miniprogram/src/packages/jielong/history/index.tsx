import { OnePlace } from '../../../features/jielong'
import { HistoryPage } from './history-page'

export default function JielongHistoryPage() {
  return <OnePlace>{place => <HistoryPage {...place} />}</OnePlace>
}
