import Taro from '@tarojs/taro'
import { FAULT_CODES, type FaultCode } from '@shouhou/shared/case'
import type { ExportFormat } from '@shouhou/shared/export'
import type { GroupView } from '@shouhou/shared/group'
import { useState, type ReactNode } from 'react'
import { useChange, type Output } from '../../../cloud'
import { ExportedFile } from '../../../features/export'
import { Button, ChoiceChips, Notice, Page, Section, Select, TextInput } from '../../../ui'
import { sayFailure } from '../../../words'
import { Working } from './working'

export interface ExportFormProps {
  readonly group: GroupView
  readonly onMade: () => Promise<void>
  readonly children: ReactNode
}

const formats = [
  { value: 'xlsx', label: 'XLSX', hint: '推荐，用 Excel、WPS 打开' },
  { value: 'csv', label: 'CSV', hint: '通用表格格式；长号码前带一个单引号，免得 Excel 改成科学记数' },
] as const

const ALL = 'ALL'
const faults = [{ value: ALL, label: '全部故障' }, ...Object.entries(FAULT_CODES).map(([value, label]) => ({ value, label }))] as readonly { value: FaultCode | typeof ALL; label: string }[]

/** Which cases, in which form; then the file. */
export function ExportForm({ group: { groupId }, onMade, children }: ExportFormProps) {
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const [model, setModel] = useState('')
  const [fault, setFault] = useState<FaultCode | typeof ALL>(ALL)
  const [made, setMade] = useState<Output<'export.make'>>()
  const making = useChange('export.make')

  const make = async () => {
    setMade(undefined)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
    const reply = await making.run({ groupId, format, ...(model.trim() ? { model } : {}), ...(fault === ALL ? {} : { faultCode: fault }) })
    if (!reply?.ok) return
    setMade(reply.value)
    await onMade()
  }

  return (
    <Page action={<Button kind="primary" isFull icon="export" isBusy={making.isBusy} onPress={() => void make()}>{making.isBusy ? '正在导出' : '导出'}</Button>}>
      {making.isBusy && <Section title="正在导出"><Working /></Section>}
      {making.error && <Notice tone={making.error.code === 'export/nothing' ? 'warn' : 'danger'} title="没有导出">{sayFailure(making.error)}</Notice>}
      {made && <Section title="导出好了"><ExportedFile key={made.record.exportId} file={made} /></Section>}
      <Section title="导出哪些">
        <TextInput label="型号" value={model} maxLength={80} placeholder="不填就是全部型号" onChange={setModel} />
        <Select label="故障" value={fault} choices={faults} onChange={setFault} />
        <ChoiceChips label="格式" choices={formats} value={format} onChange={setFormat} />
      </Section>
      {children}
    </Page>
  )
}
