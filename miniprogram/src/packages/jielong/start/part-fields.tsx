import { ChoiceChips, Notice, Place, TextInput } from '../../../ui'
import type { FieldProps } from './field-props'

const USUAL = ['屏幕总成', '电池', '后盖', '摄像头', '主板', '充电口']
const OWN = '其他'

const choices = [...USUAL, OWN].map(value => ({ value, label: value }))

/** One part, so that prices can be compared. */
export function PartFields({ form, errors, set }: FieldProps) {
  const { part, isOwnPart } = form
  const choose = (chosen: string) => set(chosen === OWN ? { isOwnPart: true, part: '' } : { isOwnPart: false, part: chosen })

  return (
    <>
      <Place name="part">
        <ChoiceChips label="哪个配件" isRequired value={isOwnPart ? OWN : part || undefined} choices={choices} error={isOwnPart ? undefined : errors.part} onChange={choose} />
        {isOwnPart && <TextInput label="配件名称" isRequired maxLength={30} value={part} error={errors.part} placeholder="例如：听筒" onChange={written => set({ part: written })} />}
      </Place>
      <Notice title="溢价率怎么算">溢价率 =（报价 − 官方价）÷ 官方价。例如官方价 1,899 元，店家报 2,200 元，溢价率是 15.9%。每个价格都要写日期和来源，离得太远的会标出来。</Notice>
    </>
  )
}
