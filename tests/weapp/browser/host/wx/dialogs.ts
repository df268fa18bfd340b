import { asking, type Activity } from '../../../harness/wx/asking'
import { element, overlay, showSheet } from '../sheet'

interface Modal { title?: string; content?: string; editable?: boolean; confirmText?: string; cancelText?: string; showCancel?: boolean }

function showModal({ title = '', content = '', editable = false, confirmText = '确定', cancelText = '取消', showCancel = true }: Modal) {
  const veil = overlay('veil', 'presentation')
  const box = veil.appendChild(element('div', { className: 'host-modal', role: 'alertdialog', ariaLabel: title }))
  const said = editable ? element('input', { value: content, ariaLabel: title }) : element('p', { textContent: content })
  return new Promise((resolve) => {
    const answer = (confirm: boolean) => () => {
      veil.remove()
      resolve({ confirm, cancel: !confirm, content: said instanceof HTMLInputElement ? said.value : null })
    }
    const buttons = [showCancel && element('button', { textContent: cancelText, onclick: answer(false) }), element('button', { textContent: confirmText, onclick: answer(true) })]
    box.append(element('h2', { textContent: title }), said, ...buttons.filter((button) => button !== false))
  })
}

async function showActionSheet({ itemList }: { itemList: string[] }) {
  const tapIndex = await showSheet<number>(({ button, add }, answer) => itemList.forEach((item, at) => add(button(item, () => answer(at)))))
  if (tapIndex === undefined) throw new Error('cancel')
  return { tapIndex }
}

/** Everything that WeChat itself shows over a page, drawn to be pressed. */
export function createDialogs(activity: Activity) {
  let shown: HTMLElement | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  function hide() {
    clearTimeout(timer)
    shown?.remove()
    shown = undefined
  }
  function show(title: string, forMs?: number) {
    hide()
    shown = overlay('toast', 'status')
    shown.textContent = title
    if (forMs !== undefined) timer = setTimeout(hide, forMs)
  }
  const wx = {
    showModal: asking('showModal', showModal, activity),
    showActionSheet: asking('showActionSheet', showActionSheet, activity),
    showToast: asking<{ title: string; duration?: number }>('showToast', ({ title, duration = 1500 }) => show(title, duration), activity),
    showLoading: asking<{ title: string }>('showLoading', ({ title }) => show(title), activity),
    hideToast: asking('hideToast', hide, activity),
    hideLoading: asking('hideLoading', hide, activity),
  }
  return { wx, show }
}
