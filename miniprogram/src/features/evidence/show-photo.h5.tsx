import { View } from '@tarojs/components'
import { createRoot } from 'react-dom/client'
import { aria, Icon, Pressable } from '../../ui'
import { Layer } from '../../ui/layer'
import { useDialog } from '../../ui/use-dialog'
import * as say from '../../words/evidence/pieces'
import style from './photo-viewer.module.scss'

interface ViewerProps { readonly url: string; readonly onClose: () => void }

function Viewer({ url, onClose }: ViewerProps) {
  const id = useDialog(true, onClose)

  return (
    <Layer>
      <View id={id} className={style.viewer} {...aria({ role: 'dialog', label: say.inFull })}>
        <img className={style.picture} src={url} alt={say.photo} onClick={onClose} />
        <Pressable className={style.close} label={say.close} onPress={onClose}><Icon name="close" size="large" /></Pressable>
      </View>
    </Layer>
  )
}

/**
 * In full, over the page. Taro's own viewer has no button to close it, and its browser's way back leaves the page below.
 * Here the way back closes it: it stands in the history as one step of its own, and every way to close takes that step.
 */
export async function showPhoto(url: string): Promise<void> {
  const root = createRoot(document.createElement('div'))
  let isClosing = false
  const leave = () => {
    // A second tap would leave the page.
    if (!isClosing) window.history.back()
    isClosing = true
  }
  const close = (step: PopStateEvent) => {
    // The router would take it for a way out of the page.
    step.stopImmediatePropagation()
    window.removeEventListener('popstate', close, true)
    root.unmount()
  }
  window.addEventListener('popstate', close, true)
  window.history.pushState(window.history.state, '')
  root.render(<Viewer url={url} onClose={leave} />)
}
