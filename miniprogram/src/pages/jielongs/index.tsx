import { Paged, usePages, usePullToRefresh } from '../../cloud'
import { RequirePerson } from '../../features/person'
import { go } from '../../route'
import { Button, EmptyState, Page } from '../../ui'
import * as say from '../../words/jielong/list'
import { JielongSections } from './jielong-sections'

export default function JielongsPage() {
  return <RequirePerson><MyJielongs /></RequirePerson>
}

function MyJielongs() {
  const jielongs = usePages('jielong.listMine', {})
  usePullToRefresh(jielongs.refresh)

  return (
    <Page action={<Button kind="primary" isFull icon="add" onPress={() => go('startJielong')}>{say.start}</Button>}>
      {jielongs.items.length > 0 ? <JielongSections list={jielongs} /> : <Paged list={jielongs} empty={<NoJielongs />}>{() => null}</Paged>}
    </Page>
  )
}

const NoJielongs = () => (
  <EmptyState
    icon="jielong" title={say.none} detail={say.noneDetail}
    action={<Button icon="group" onPress={() => go('home')}>{say.myGroups}</Button>}
  />
)
