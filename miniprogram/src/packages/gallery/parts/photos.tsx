import { Card, PhotoGrid, type Photo } from '../../../ui'
import * as say from '../../../words/ui/gallery'
import { Specimen, still } from '../specimen'

const picture = "data:image/svg+xml,%3csvg xmlns='http://www.w3.org/2000/svg' width='120' height='120'%3e%3crect width='120' height='120' fill='%23c9a15a'/%3e%3ccircle cx='60' cy='60' r='34' fill='%23f4e6cc'/%3e%3c/svg%3e"

const photos: readonly Photo[] = [
  { id: 'ready', label: say.receipt, src: picture, state: 'ready' },
  { id: 'sending', label: say.label, src: picture, state: 'sending', percent: 42 },
  { id: 'checking', label: say.front, src: picture, state: 'checking' },
  { id: 'failed', label: say.video, src: picture, state: 'failed' },
  { id: 'file', label: say.repairSheet, state: 'ready' },
]

const ten: readonly Photo[] = Array.from({ length: 10 }, (_, at) => ({ id: String(at), label: `${say.receipt} ${at + 1}`, src: picture, state: 'ready' }))

export const Photos = () => (
  <Specimen name="PhotoGrid">
    <Card><PhotoGrid photos={[]} addLabel={say.addPhoto} onAdd={still} /></Card>
    <Card><PhotoGrid photos={photos} onOpen={still} onRemove={still} onRetry={still} onAdd={still} /></Card>
    <Card><PhotoGrid photos={ten} onOpen={still} /></Card>
  </Specimen>
)
