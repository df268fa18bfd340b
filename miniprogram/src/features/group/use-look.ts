import { useDidHide } from '@tarojs/taro'
import type { JielongView } from '@shouhou/shared/jielong'
import { useEffect, useRef, useState } from 'react'
import { change, remember, useAnswer, type Output } from '../../cloud'
import { recall, slotOf } from '../../cloud/remembered'

type Home = Output<'home.read'>

/** The home page shows what it knows before it asks again: what was looked at is gone from there at once. */
const forgetAtHome = (without: (home: Home) => Home): void => {
  const home = recall(slotOf('home.read', {})) as Home | undefined
  if (home) remember('home.read', {}, without(home))
}

export type News = Output<'group.news'>

const hasNews = ({ cases, jielongs }: News): boolean => cases + jielongs > 0

/** What came into this group since the last look, as long as the page is open; looked at with that. `null` waits. */
export function useGroupNews(groupId: string | null): { readonly news: News | undefined; readonly refresh: () => Promise<void> } {
  const { value, refresh } = useAnswer('group.news', groupId === null ? null : { groupId })
  const [news, setNews] = useState<News>()
  useEffect(() => {
    if (groupId === null || !value || !hasNews(value)) return
    setNews(value)
    void change('group.look', { groupId, upTo: value.at }).then(reply => {
      if (!reply.ok) return
      remember('group.news', { groupId }, { ...value, since: value.at, cases: 0, jielongs: 0 })
      forgetAtHome(home => ({ ...home, inGroups: home.inGroups.filter(one => one.groupId !== groupId) }))
    })
  }, [groupId, value])

  return { news, refresh }
}

const lookAt = async ({ groupId, jielongId }: Pick<JielongView, 'groupId' | 'jielongId'>): Promise<void> => {
  const reply = await change('jielong.look', { groupId, jielongId })
  if (!reply.ok) return
  forgetAtHome(home => ({
    ...home,
    asked: home.asked.filter(one => !((one.what === 'moved-up' || one.what === 'line-released') && one.jielongId === jielongId)),
    inJielongs: home.inJielongs.filter(one => one.jielongId !== jielongId),
  }))
}

const standsAtHome = (jielongId: string): boolean => {
  const home = recall(slotOf('home.read', {})) as Home | undefined
  return home !== undefined && [...home.asked, ...home.inJielongs].some(one => 'jielongId' in one && one.jielongId === jielongId)
}

/** Says that I looked, where that is news to me: once as the page opens, and once more as it closes when others came meanwhile. */
export function useLookAtJielong(jielong: Pick<JielongView, 'groupId' | 'jielongId' | 'people' | 'isJoined'>): void {
  const { jielongId } = jielong
  const seen = useRef<number>()
  const latest = useRef(jielong)
  latest.current = jielong
  const look = () => {
    const { people, isJoined } = latest.current
    if (seen.current === people || !(isJoined || standsAtHome(latest.current.jielongId))) return
    seen.current = latest.current.people
    void lookAt(latest.current)
  }
  useEffect(() => {
    look()
    return look
  }, [jielongId])
  useDidHide(look)
}
