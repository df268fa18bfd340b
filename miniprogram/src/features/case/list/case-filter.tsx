import { View } from '@tarojs/components'
import { CASE_STATE_LABELS, FAULT_CODES, type CaseRow, type FaultCode } from '@shouhou/shared/case'
import { useState } from 'react'
import { Button, ChoiceChips, Select, Sheet, TextInput } from '../../../ui'
import { sayFault } from '../../../words/case/case'
import * as say from '../../../words/case/list'
import { stateChoices } from '../words'
import style from './list.module.scss'

export interface CaseFilter {
  /** '' for all; brand and model as they are written. */
  readonly model: string
  readonly faultCode?: FaultCode
  readonly state?: CaseRow['state']
}

export const noFilter: CaseFilter = { model: '' }

export const isFiltering = ({ model, faultCode, state }: CaseFilter): boolean => Boolean(model || faultCode || state)

export const sayFilter = ({ model, faultCode, state }: CaseFilter): string =>
  [model, faultCode && sayFault(faultCode), state && CASE_STATE_LABELS[state]].filter(Boolean).join(' · ')

export interface FilterBarProps {
  readonly filter: CaseFilter
  /** Models in sight, to choose from. */
  readonly models: readonly string[]
  readonly onChange: (filter: CaseFilter) => void
}

/** What the list is narrowed to, and the way to change it. */
export function FilterBar({ filter, models, onChange }: FilterBarProps) {
  const [isOpen, setOpen] = useState(false)
  const isOn = isFiltering(filter)

  return (
    <View className={style.filter}>
      <View className={style.asked}>{isOn ? sayFilter(filter) : say.everything}</View>
      {isOn && <Button kind="plain" isSmall onPress={() => onChange(noFilter)}>{say.seeAll}</Button>}
      <Button isSmall icon="filter" onPress={() => setOpen(true)}>{say.filter}</Button>
      {isOpen && <FilterSheet filter={filter} models={models} onClose={() => setOpen(false)} onChange={onChange} />}
    </View>
  )
}

const faultChoices = (Object.keys(FAULT_CODES) as FaultCode[]).map(value => ({ value, label: FAULT_CODES[value] }))

function FilterSheet({ filter, models, onClose, onChange }: FilterBarProps & { readonly onClose: () => void }) {
  const [chosen, setChosen] = useState(filter)
  const set = (changes: Partial<CaseFilter>) => setChosen({ ...chosen, ...changes })
  const apply = (to: CaseFilter) => {
    onChange(to)
    onClose()
  }

  return (
    <Sheet
      title={say.filterTitle} isOpen onClose={onClose}
      action={(
        <View className={style.pickers}>
          <Button isFull onPress={() => apply(noFilter)}>{say.clear}</Button>
          <Button kind="primary" isFull onPress={() => apply({ ...chosen, model: chosen.model.trim() })}>{say.show}</Button>
        </View>
      )}
    >
      <TextInput label={say.model} maxLength={80} value={chosen.model} placeholder={say.modelExample} hint={say.modelHint} onChange={model => set({ model })} />
      {models.length > 1 && <ChoiceChips label={say.modelsHere} value={chosen.model} choices={models.map(model => ({ value: model, label: model }))} onChange={model => set({ model })} />}
      <Select label={say.faultCode} value={chosen.faultCode} choices={faultChoices} placeholder={say.all} onChange={faultCode => set({ faultCode })} />
      <ChoiceChips label={say.state} value={chosen.state} choices={stateChoices} onChange={state => set({ state })} />
    </Sheet>
  )
}
