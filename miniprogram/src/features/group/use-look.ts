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

type JielongInGroup = Pick<JielongView, 'groupId' | 'jielongId'>

const lookAt = async ({ groupId, jielongId }: JielongInGroup, upTo: number): Promise<void> => {
  const reply = await change('jielong.look', { groupId, jielongId, upTo })
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

/** Says up to when I looked, where that is news to me: as the page opens, and again as it closes when the board was read since. */
export function useLookAtJielong(place: JielongInGroup, { jielongId, isJoined }: Pick<JielongView, 'jielongId' | 'isJoined'>): void {
  const { groupId, jielongId: askedFor } = place
  const isMine = useRef(isJoined)
  isMine.current = isJoined
  const looking = useRef<() => void>()
  useEffect(() => {
    let seen: number | undefined
    const look = () => {
      // Not as of the last change that was drawn: the board on the screen was true until it was read last.
      const board = recall(slotOf('jielong.read', { groupId, jielongId: askedFor })) as JielongView | undefined
      if (board === undefined || board.at === seen || !(isMine.current || standsAtHome(jielongId))) return
      seen = board.at
      void lookAt({ groupId, jielongId }, board.at)
    }
    looking.current = look
    look()
    return look
  }, [groupId, askedFor, jielongId])
  useDidHide(() => looking.current?.())
}
