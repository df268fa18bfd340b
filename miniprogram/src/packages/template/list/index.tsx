import { may } from '@shouhou/shared/permission'
import type { GroupRow } from '@shouhou/shared/group'
import type { TemplateKind } from '@shouhou/shared/template'
import { useEffect, useState } from 'react'
import { Answered, useAnswer, usePages, usePullToRefresh } from '../../../cloud'
import { RequirePerson } from '../../../features/person'
import { go, useParams } from '../../../route'
import { Button, Card, ChoiceChips, Page, Select } from '../../../ui'
import * as say from '../../../words/template/list'
import { TEMPLATE_KIND_LABELS } from '../../../words/template/template'
import { TemplateSections } from './template-sections'

export default function TemplatesPage() {
  return <RequirePerson><Templates /></RequirePerson>
}

const MINE = 'mine'
const kinds = [{ value: 'all', label: say.all }, { value: 'evidence', label: TEMPLATE_KIND_LABELS.evidence }, { value: 'script', label: TEMPLATE_KIND_LABELS.script }] as const

const mayRead = ({ kind, role, verification }: GroupRow): boolean =>
  may(kind, [role], 'template.read') && verification !== 'waiting' && verification !== 'refused'

function Templates() {
  const { groupId: handed } = useParams()
  const [place, setPlace] = useState(handed ?? MINE)
  const [kind, setKind] = useState<TemplateKind | 'all'>('all')
  const groupId = place === MINE ? undefined : place
  const groups = usePages('group.listMine', {})
  const ofMine = useAnswer('template.listMine', groupId ? null : {})
  const ofGroup = useAnswer('template.list', groupId ? { groupId } : null)
  const answer = groupId ? ofGroup : ofMine
  usePullToRefresh(answer.refresh, groups.refresh)
  useEffect(() => setPlace(handed ?? MINE), [handed])

  const places = [{ value: MINE, label: say.mineAndShipped }, ...groups.items.filter(mayRead).map(group => ({ value: group.groupId, label: group.name }))]
  return (
    <Page action={<Button kind="primary" isFull icon="add" onPress={() => go('makeTemplate', { groupId, kind: kind === 'all' ? undefined : kind })}>{say.make}</Button>}>
      <Card>
        {places.length > 1 && <Select label={say.where} value={place} choices={places} onChange={setPlace} />}
        <ChoiceChips label={say.kind} value={kind} choices={kinds} onChange={setKind} />
      </Card>
      <Answered answer={answer}>
        {templates => <TemplateSections templates={templates.filter(one => kind === 'all' || one.kind === kind)} groupId={groupId} />}
      </Answered>
    </Page>
  )
}
