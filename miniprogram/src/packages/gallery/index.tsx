import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useParams } from '../../route'
import { ChoiceChips, Page, classNames, useLargeType } from '../../ui'
import * as say from '../../words/ui/gallery'
import style from './gallery.module.scss'
import { paintAround, unpaintAround } from './paint-around'
import { parts, type PartName } from './parts'
import { themeOf, type Theme } from './theme'

const isPart = (name: string | undefined): name is PartName => name !== undefined && name in parts

const themeChoices = (['light', 'dark', 'large'] as const).map(value => ({ value, label: say.themes[value] }))

/**
 * Every component of ui/ in each of its states. `?theme=light|dark|large`, `?part=` one of the parts alone, `?open=`
 * one of the layers. Nothing moves here and nothing depends on the day, so that pictures of it can be compared.
 */
export default function GalleryPage() {
  const { theme: asked, part, open } = useParams()
  const [theme, setTheme] = useState<Theme>(() => themeOf(asked))
  const { setLarge } = useLargeType()
  useEffect(() => {
    setLarge(theme === 'large')
    const painted = [style.still ?? '', style[theme] ?? '']
    paintAround(painted)
    return () => unpaintAround(painted)
  }, [theme, setLarge])
  const shown = isPart(part) ? [part] : (Object.keys(parts) as PartName[])

  return (
    <View className={classNames(style.still, style[theme])}>
      <Page>
        {!isPart(part) && <ChoiceChips label={say.theme} value={theme} choices={themeChoices} onChange={setTheme} />}
        {shown.map(name => {
          const Part = parts[name]
          return <View key={name} className={style.part}><View className={style.heading}>{say.parts[name]}</View><Part open={open} /></View>
        })}
      </Page>
    </View>
  )
}
