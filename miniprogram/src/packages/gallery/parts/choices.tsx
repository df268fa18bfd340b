import { Badge, Card, ChoiceCards, ChoiceChips, ManyChips, Switch } from '../../../ui'
import * as say from '../../../words/ui/gallery'
import { Held, Specimen, still } from '../specimen'

const asChoices = (labels: readonly string[]) => labels.map((label, at) => ({ value: String(at), label }))

const cards = say.kinds.map(choice => ({ ...choice, aside: <Badge tone="success">{say.badges.success}</Badge> }))

export const Choices = () => (
  <Card>
    <Specimen name="ChoiceCards">
      <Held<string | undefined> start="consumer">{(value, set) => <ChoiceCards label={say.kind} value={value} choices={cards} onChange={set} />}</Held>
    </Specimen>
    <Specimen name="ChoiceChips">
      <Held<string | undefined> start={undefined}>{(value, set) => <ChoiceChips label={say.sort} value={value} choices={asChoices(say.sorts)} onChange={set} />}</Held>
      <Held<string | undefined> start="1">{(value, set) => <ChoiceChips label={`${say.sort} · ${say.hintedAndWrong}`} hint={say.modelHint} error={say.modelWrong} isRequired value={value} choices={asChoices(say.sorts)} onChange={set} />}</Held>
      <Held<string | undefined> start="groupBuy">{(value, set) => <ChoiceChips label={say.kind} value={value} choices={say.kinds} onChange={set} />}</Held>
    </Specimen>
    <Specimen name="ManyChips">
      <Held<string[]> start={[]}>{(values, set) => <ManyChips label={`${say.asks} · ${say.empty}`} values={values} choices={asChoices(say.wishes)} onChange={set} />}</Held>
      <Held<string[]> start={['0', '2']}>{(values, set) => <ManyChips label={say.asks} values={values} choices={asChoices(say.wishes)} onChange={set} />}</Held>
    </Specimen>
    <Specimen name="Switch">
      <Held<boolean> start={false}>{(isOn, set) => <Switch label={say.follow} isOn={isOn} onChange={set} />}</Held>
      <Held<boolean> start>{(isOn, set) => <Switch label={say.follow} hint={say.followHint} isOn={isOn} onChange={set} />}</Held>
      <Switch label={`${say.follow} · ${say.disabled}`} isOn isDisabled onChange={still} />
      <Switch label={`${say.follow} · ${say.disabled}`} isOn={false} isDisabled onChange={still} />
    </Specimen>
  </Card>
)
