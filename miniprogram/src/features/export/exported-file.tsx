import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { download, type Output, type ReadyFile } from '../../cloud'
import { takeFile, verbFor } from '../../device'
import { Button, Meter, Notice } from '../../ui'
import * as say from '../../words/export/file'
import style from './export.module.scss'

/** A file that is ready: brought onto the phone first where that is needed, then a tap away. */
export function ExportedFile({ file }: { readonly file: Output<'export.make'> }) {
  const { name, url, record, expiresAt } = file
  const [ready, setReady] = useState<ReadyFile>()
  const [percent, setPercent] = useState(0)
  const [hasFailed, setFailed] = useState(false)

  const bring = async () => {
    setFailed(false)
    const arrived = await download({ name, url }, setPercent)
    setReady(arrived)
    setFailed(arrived === undefined)
  }
  useEffect(() => void bring(), [url])

  return (
    <>
      <View className={style.name}>{name}</View>
      <View className={style.quiet}>{say.holds(record.rows, record.fields.length)}{say.digest(record.sha256)}</View>
      <View className={style.quiet}>{say.validUntil(expiresAt)}</View>
      {hasFailed
        ? <Notice tone="danger" action={<Button isSmall icon="refresh" onPress={() => void bring()}>{say.again}</Button>}>{say.failed}</Notice>
        : !ready && <Meter label={say.fetching} value={percent} of={100} />}
      {ready && <View className={style.actions}><Button kind="primary" icon="download" onPress={() => void takeFile(ready)}>{verbFor(name)}</Button></View>}
    </>
  )
}
