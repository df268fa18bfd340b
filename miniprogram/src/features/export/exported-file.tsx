import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { download, type Output, type ReadyFile } from '../../cloud'
import { takeFile, verbFor } from '../../device'
import { Button, Meter, Notice } from '../../ui'
import { sayCount, sayMoment } from '../../words'
import style from './export.module.scss'
import { sayDigest } from './words'

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
      <View className={style.quiet}>{`${sayCount(record.rows)} 个案例，${record.fields.length} 列。指纹 ${sayDigest(record.sha256)}，和台账里的一样才是原件。`}</View>
      <View className={style.quiet}>{`这个下载链接到 ${sayMoment(expiresAt)} 有效。`}</View>
      {hasFailed
        ? <Notice tone="danger" action={<Button isSmall icon="refresh" onPress={() => void bring()}>再试一次</Button>}>文件没有取下来，请看看网络。</Notice>
        : !ready && <Meter label="正在取文件" value={percent} of={100} />}
      {ready && <View className={style.actions}><Button kind="primary" icon="download" onPress={() => void takeFile(ready)}>{verbFor(name)}</Button></View>}
    </>
  )
}
