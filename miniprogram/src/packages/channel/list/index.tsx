import { OfCase } from '../../../features/channel'
import { Ladder } from './ladder'

export default function ChannelsPage() {
  return <OfCase>{(file, answer) => <Ladder file={file} answer={answer} />}</OfCase>
}
