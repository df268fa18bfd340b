import { View } from '@tarojs/components'
import type { Failure } from '@shouhou/shared'
import { EXPORT_KEPT_MS, type ExportRecord } from '@shouhou/shared/export'
import { useState } from 'react'
import { call, type Output } from '../../../cloud'
import { copyText } from '../../../device'
import { ExportedFile } from '../../../features/export'
import { Button, Card, Notice } from '../../../ui'
import { sayFailure, sayMoment } from '../../../words'
import * as say from '../../../words/export/ledger'
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
      <View>{say.holds(rows, format, fields.length)}</View>
      <View className={style.quiet}>{say.digest(sha256)}</View>
      {areFieldsOpen && <View className={style.quiet}>{fields.join('、')}</View>}
      {opened.error && <Notice tone="danger">{sayFailure(opened.error)}</Notice>}
      {opened.file && <ExportedFile file={opened.file} />}
      <View className={style.actions}>
        <Button kind="plain" isSmall onPress={() => setFieldsOpen(!areFieldsOpen)}>{areFieldsOpen ? say.hideColumns : say.showColumns}</Button>
        <Button kind="plain" isSmall icon="copy" onPress={() => void copyText(sha256, say.digestCopied)}>{say.copyDigest}</Button>
        {isKept && !opened.file && <Button kind="plain" isSmall icon="download" onPress={() => void open()}>{say.fetchAgainLong}</Button>}
      </View>
    </Card>
  )
}
