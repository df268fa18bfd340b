import { ChannelKind, GUIDES } from '@shouhou/shared/channel'
import { OfCase } from '../../../features/channel'
import { useParams } from '../../../route'
import { EmptyState, Page } from '../../../ui'
import * as say from '../../../words/channel/page'
import { TakeWay } from './take-way'

export default function TakeChannelPage() {
  const { channel } = useParams()
  const guide = GUIDES.find(one => one.channel === ChannelKind.safeParse(channel).data)
  if (!guide) return <Page><EmptyState icon="question" title={say.noWay} detail={say.fromCase} /></Page>
  return <OfCase>{(file, answer) => <TakeWay file={file} answer={answer} guide={guide} />}</OfCase>
}
