import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, TextInput } from '../../../ui'
import * as say from '../../../words/knowledge/list'
import style from './list.module.scss'

export interface SearchBoxProps {
  /** What is shown now; '' for everything. */
  readonly query: string
  readonly onSearch: (query: string) => void
}

/** Looks when it is told to: in weapp a list that followed each key would be sent again with each. */
export function SearchBox({ query, onSearch }: SearchBoxProps) {
  const [typed, setTyped] = useState(query)
  const clear = () => {
    setTyped('')
    onSearch('')
  }

  return (
    <View className={style.search}>
      <View className={style.field}>
        <TextInput label={say.search} value={typed} maxLength={40} placeholder={say.searchPlaceholder} onChange={setTyped} onDone={() => onSearch(typed.trim())} />
      </View>
      <View className={style.verbs}>
        <Button icon="search" onPress={() => onSearch(typed.trim())}>{say.go}</Button>
        {query !== '' && <Button kind="plain" onPress={clear}>{say.clear}</Button>}
      </View>
    </View>
  )
}
