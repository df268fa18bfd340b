import type { GroupView } from '@shouhou/shared/group'
import { Avatar, Card, Cell } from '../../../ui'
import { words } from '../../../words'

/** Which group it goes to, and the way to another. */
export const GroupLine = ({ group, onChange }: { readonly group: GroupView; readonly onChange: () => void }) => (
  <Card isFlush>
    <Cell
      start={<Avatar name={group.name} />} title={group.name} detail={`报到这个群 · ${words.groupKind[group.kind]}`}
      value="换群" label={`报到 ${group.name}，点按换群`} onPress={onChange}
    />
  </Card>
)
