import { FAULT_CODES, type FaultCode } from '@shouhou/shared/case'
import { ChoiceChips, Section, Select, TextInput } from '../../../ui'
import * as say from '../../../words/export/form'
import { ALL, type Exporting, type Wanted } from './use-exporting'

const formats = [
  { value: 'xlsx', label: 'XLSX', hint: say.xlsxHint },
  { value: 'csv', label: 'CSV', hint: say.csvHint },
] as const

const faults = [{ value: ALL, label: say.allFaults }, ...Object.entries(FAULT_CODES).map(([value, label]) => ({ value, label }))] as readonly { value: FaultCode | typeof ALL; label: string }[]

/** Which cases, in which form. */
export const ExportFields = ({ wanted, want }: { readonly wanted: Wanted; readonly want: Exporting['want'] }) => (
  <Section title={say.which}>
    <TextInput label={say.model} value={wanted.model} maxLength={80} placeholder={say.allModels} onChange={model => want({ model })} />
    <Select label={say.fault} value={wanted.fault} choices={faults} onChange={fault => want({ fault })} />
    <ChoiceChips label={say.format} choices={formats} value={wanted.format} onChange={format => want({ format })} />
  </Section>
)
