import type { GroupView } from '@shouhou/shared/group'
import { Avatar, Card, Cell } from '../../../ui'
import { words } from '../../../words'
import * as say from '../../../words/case/filing'

/** Which group it goes to, and the way to another. */
export const GroupLine = ({ group, onChange }: { readonly group: GroupView; readonly onChange: () => void }) => (
  <Card isFlush>
    <Cell
      start={<Avatar name={group.name} />} title={group.name} detail={say.goesTo(words.groupKind[group.kind])}
      value={say.changeGroup} onPress={onChange}
    />
  </Card>
)
