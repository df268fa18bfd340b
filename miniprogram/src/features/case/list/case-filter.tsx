import { View } from '@tarojs/components'
import { CASE_STATE_LABELS, FAULT_CODES, type CaseRow, type FaultCode } from '@shouhou/shared/case'
import { useState } from 'react'
import { Button, ChoiceChips, Select, Sheet, TextInput } from '../../../ui'
import { sayFault, stateChoices } from '../words'
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
      <View className={style.asked}>{isOn ? sayFilter(filter) : '全部案例，最新的在前'}</View>
      {isOn && <Button kind="plain" isSmall onPress={() => onChange(noFilter)}>看全部</Button>}
      <Button isSmall icon="filter" onPress={() => setOpen(true)}>筛选</Button>
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
      title="筛选案例" isOpen onClose={onClose}
      action={(
        <View className={style.pickers}>
          <Button isFull onPress={() => apply(noFilter)}>清除</Button>
          <Button kind="primary" isFull onPress={() => apply({ ...chosen, model: chosen.model.trim() })}>看结果</Button>
        </View>
      )}
    >
      <TextInput label="品牌和型号" maxLength={80} value={chosen.model} placeholder="例如 青禾 X1" hint="写全，空格和大小写不影响。" onChange={model => set({ model })} />
      {models.length > 1 && <ChoiceChips label="列表里的型号" value={chosen.model} choices={models.map(model => ({ value: model, label: model }))} onChange={model => set({ model })} />}
      <Select label="故障类型" value={chosen.faultCode} choices={faultChoices} placeholder="全部" onChange={faultCode => set({ faultCode })} />
      <ChoiceChips label="状态" value={chosen.state} choices={stateChoices} onChange={state => set({ state })} />
    </Sheet>
  )
}
