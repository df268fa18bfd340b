import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useAnswer, type Answer, type Output } from '../../cloud'
import { openedChat } from '../../device'

/** The WeChat chat that the app was opened in; undefined outside one. WeChat names it anew each time. */
export function useOpenedChat(): string | undefined {
  const [cloudId, setCloudId] = useState<string>()
  const look = () => void openedChat().then(setCloudId)
  useEffect(look, [])
  useDidShow(look)

  return cloudId
}

/** The group bound to that chat; null when none is. */
export function useGroupOfChat(cloudId: string | undefined): Answer<Output<'group.findByChat'>> {
  return useAnswer('group.findByChat', cloudId === undefined ? null : { cloudId })
}
