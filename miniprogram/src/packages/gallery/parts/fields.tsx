import { View } from '@tarojs/components'
import { Card, DatePicker, Field, Select, TextArea, TextInput, type FieldFacts } from '../../../ui'
import * as say from '../../../words/ui/gallery'
import { Held, Specimen } from '../specimen'

const channels = say.channels.map((label, at) => ({ value: String(at), label }))

/** The same for every kind of field: plain, with a hint, with an error, with both, needed. */
const facts = (label: string, hint: string): readonly FieldFacts[] => [
  { label: `${label} · ${say.rest}` },
  { label: `${label} · ${say.hinted}`, hint, isRequired: true },
  { label: `${label} · ${say.wrong}`, error: say.modelWrong },
  { label: `${label} · ${say.hintedAndWrong}`, hint, error: say.modelWrong, isRequired: true },
]

export const Fields = () => (
  <Card>
    <Specimen name="TextInput">
      {facts(say.model, say.modelHint).map(fact => (
        <Held key={fact.label} start="">{(value, set) => <TextInput {...fact} value={value} placeholder={say.modelPlaceholder} onChange={set} />}</Held>
      ))}
      <Held start={say.modelFilled}>{(value, set) => <TextInput label={`${say.model} · ${say.filled}`} value={value} onChange={set} />}</Held>
      <Held start={say.modelFilled}>{(value, set) => <TextInput label={`${say.model} · ${say.disabled}`} value={value} isDisabled onChange={set} />}</Held>
    </Specimen>
    <Specimen name="TextArea">
      {facts(say.fault, say.faultHint).map(fact => (
        <Held key={fact.label} start="">{(value, set) => <TextArea {...fact} value={value} maxLength={60} onChange={set} />}</Held>
      ))}
      <Held start={say.faultFilled}>{(value, set) => <TextArea label={`${say.fault} · ${say.many}`} value={value} maxLength={60} onChange={set} />}</Held>
    </Specimen>
    <Specimen name="Select">
      {facts(say.channel, say.modelHint).map(fact => (
        <Held<string | undefined> key={fact.label} start={undefined}>{(value, set) => <Select {...fact} value={value} choices={channels} onChange={set} />}</Held>
      ))}
      <Held<string | undefined> start="2">{(value, set) => <Select label={`${say.channel} · ${say.long}`} value={value} choices={channels} onChange={set} />}</Held>
    </Specimen>
    <Specimen name="DatePicker">
      {facts(say.bought, say.modelHint).map(fact => (
        <Held key={fact.label} start="">{(value, set) => <DatePicker {...fact} value={value} onChange={set} />}</Held>
      ))}
      <Held start={say.boughtDay}>{(value, set) => <DatePicker label={`${say.bought} · ${say.filled}`} value={value} onChange={set} />}</Held>
    </Specimen>
    <Specimen name="Field">
      <Field label={say.note} hint={say.faultHint} role="group"><View>{say.faultFilled}</View></Field>
    </Specimen>
  </Card>
)
