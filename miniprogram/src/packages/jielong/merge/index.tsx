import { OnePlace } from '../../../features/jielong'
import { MergePage } from './merge-page'

export default function MergeJielongPage() {
  return <OnePlace>{place => <MergePage {...place} />}</OnePlace>
}
