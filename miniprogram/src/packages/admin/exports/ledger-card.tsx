import { View } from '@tarojs/components'
import type { Failure } from '@shouhou/shared'
import { EXPORT_KEPT_MS, type ExportRecord } from '@shouhou/shared/export'
import { useState } from 'react'
import { call, type Output } from '../../../cloud'
import { copyText } from '../../../device'
import { ExportedFile, sayDigest } from '../../../features/export'
import { Button, Card, Notice } from '../../../ui'
import { sayCount, sayFailure, sayMoment } from '../../../words'
import style from './exports.module.scss'

export interface LedgerCardProps {
  readonly groupId: string
  readonly record: ExportRecord
}

/** Who took what, when; for a week the file itself, again. */
export function LedgerCard({ groupId, record }: LedgerCardProps) {
  const { by, at, rows, format, fields, sha256, exportId } = record
  const [areFieldsOpen, setFieldsOpen] = useState(false)
  const [opened, setOpened] = useState<{ readonly file?: Output<'export.open'>; readonly error?: Failure }>({})
  const isKept = at + EXPORT_KEPT_MS > Date.now()
  const open = async () => {
    const reply = await call('export.open', { groupId, exportId })
    setOpened(reply.ok ? { file: reply.value } : { error: reply.error })
  }

  return (
    <Card>
      <View className={style.head}>
        <View className={style.who}>{by.nickname}</View>
        <View className={style.quiet}>{sayMoment(at)}</View>
      </View>
      <View>{`${sayCount(rows)} 个案例 · ${format.toUpperCase()} · ${fields.length} 列`}</View>
      <View className={style.quiet}>{`指纹（SHA-256）${sayDigest(sha256)}`}</View>
      {areFieldsOpen && <View className={style.quiet}>{fields.join('、')}</View>}
      {opened.error && <Notice tone="danger">{sayFailure(opened.error)}</Notice>}
      {opened.file && <ExportedFile file={opened.file} />}
      <View className={style.actions}>
        <Button kind="plain" isSmall onPress={() => setFieldsOpen(!areFieldsOpen)}>{areFieldsOpen ? '收起列名' : '看列名'}</Button>
        <Button kind="plain" isSmall icon="copy" onPress={() => void copyText(sha256, '已复制指纹')}>复制指纹</Button>
        {isKept && !opened.file && <Button kind="plain" isSmall icon="download" onPress={() => void open()}>再取这个文件</Button>}
      </View>
    </Card>
  )
}
