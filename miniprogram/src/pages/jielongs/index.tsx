import { Paged, usePages, usePullToRefresh } from '../../cloud'
import { RequirePerson } from '../../features/person'
import { go } from '../../route'
import { Button, EmptyState, Page } from '../../ui'
import { JielongSections } from './jielong-sections'

export default function JielongsPage() {
  return <RequirePerson><MyJielongs /></RequirePerson>
}

function MyJielongs() {
  const jielongs = usePages('jielong.listMine', {})
  usePullToRefresh(jielongs.refresh)

  return (
    <Page action={<Button kind="primary" isFull icon="add" onPress={() => go('startJielong')}>开接龙</Button>}>
      {jielongs.items.length > 0 ? <JielongSections list={jielongs} /> : <Paged list={jielongs} empty={<NoJielongs />}>{() => null}</Paged>}
    </Page>
  )
}

const NoJielongs = () => (
  <EmptyState
    icon="jielong" title="还没有接龙"
    detail="同一型号、同一故障的人排在一起，数一数有多少人、都是什么版本和渠道。群里有人开了接龙，或者您自己开一个，就会出现在这里。"
    action={<Button icon="group" onPress={() => go('home')}>看看我的群</Button>}
  />
)
