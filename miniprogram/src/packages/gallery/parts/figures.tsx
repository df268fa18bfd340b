import { BarList, Card, Meter, Steps } from '../../../ui'
import * as say from '../../../words/ui/gallery'
import { Specimen } from '../specimen'

const counts = [28, 9, 1, 0]

export const Figures = () => (
  <>
    <Specimen name="Meter">
      <Card>
        <Meter label={say.completeness} value={0} of={7} />
        <Meter label={say.completeness} value={5} of={7} detail={say.completenessDetail} tone="warn" />
        <Meter label={say.completeness} value={7} of={7} tone="success" />
      </Card>
    </Specimen>
    <Specimen name="BarList"><BarList title={say.barTitle} bars={say.bars.map((label, at) => ({ label, count: counts[at] ?? 0 }))} unit={say.people} /></Specimen>
    <Specimen name="Steps"><Card>{say.parts4.map((name, at) => <Steps key={name} names={say.parts4} at={at} />)}</Card></Specimen>
  </>
)
