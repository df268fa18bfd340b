import { Avatar, Badge, Button, Card, Cell, Icon, MovableRow, Secondary, Section, type IconName, type Tone } from '../../../ui'
import * as say from '../../../words/ui/gallery'
import { Row, Specimen, still } from '../specimen'

const tones: readonly Tone[] = ['neutral', 'primary', 'info', 'success', 'warn', 'danger']
const some: readonly IconName[] = ['add', 'alert', 'calendar', 'camera', 'check', 'clock', 'copy', 'document', 'edit', 'group', 'jielong', 'lock', 'search', 'share', 'template']

export const Lists = () => (
  <>
    <Specimen name="Section, Cell">
      <Section title={say.section} detail={say.sectionDetail} isList aside={<Button kind="plain" isSmall onPress={still}>{say.all}</Button>}>
        <Cell title={say.rowTitle} />
        <Cell title={say.rowTitle} detail={say.rowDetail} value={say.rowValue} />
        <Cell icon="jielong" title={say.rowTitle} detail={say.rowDetail} value={say.rowValue} onPress={still} />
        <Cell start={<Avatar name={say.nickname} />} title={say.longNickname} detail={say.rowDetail} value={<Badge tone="primary">{say.badges.primary}</Badge>} onPress={still} />
        <Cell icon="document" title={say.rowLong} detail={say.rowLong} onPress={still} />
        <Cell icon="delete" title={say.removeRow} isDanger onPress={still} />
      </Section>
    </Specimen>
    <Specimen name="MovableRow">
      <Card isFlush>
        <MovableRow title={say.model} detail={say.needed} nth={say.nth(1)} isFirst isLast={false} onOpen={still} onMove={still} onRemove={still} />
        <MovableRow title={say.rowLong} detail={say.optional} error={say.modelWrong} nth={say.nth(2)} isFirst={false} isLast onOpen={still} onMove={still} onRemove={still} />
      </Card>
    </Specimen>
    <Specimen name="Secondary"><Card isFlush><Cell title={say.rowTitle} onPress={still} /><Secondary><Cell title={say.all} onPress={still} /></Secondary></Card></Specimen>
    <Specimen name="Card"><Card>{say.cardText}</Card><Card onPress={still}>{say.cardText}</Card></Specimen>
    <Specimen name="Badge"><Card><Row>{tones.map(tone => <Badge key={tone} tone={tone}>{say.badges[tone]}</Badge>)}</Row></Card></Specimen>
    <Specimen name="Avatar"><Card><Row><Avatar name={say.nickname} /><Avatar name={say.nickname} isLarge /><Avatar name={say.nothing} /></Row></Card></Specimen>
    <Specimen name="Icon">
      <Card><Row>{some.map(name => <Icon key={name} name={name} size="large" />)}<Icon name="star" label={say.open} /><Icon name="jielong" size="huge" /></Row></Card>
    </Specimen>
  </>
)
