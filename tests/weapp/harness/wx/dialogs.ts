import { asking, type Activity } from './asking'

/** Something that WeChat itself showed over the page. */
export interface Shown {
  kind: 'modal' | 'toast' | 'loading' | 'sheet'
  text: string
}

interface ModalOptions { title?: string; content?: string; editable?: boolean }

/** Modals are confirmed and sheets answered with their first row, unless the test prepared an answer. */
export function createDialogs(activity: Activity) {
  const shown: Shown[] = []
  const answers: { modal: (boolean | string)[]; sheet: (number | null)[] } = { modal: [], sheet: [] }
  const show = (kind: Shown['kind'], ...words: (string | undefined)[]) => void shown.push({ kind, text: words.filter(Boolean).join('\n') })
  const wx = {
    showModal: asking<ModalOptions>('showModal', ({ title, content, editable }) => {
      show('modal', title, editable ? '' : content)
      const answer = answers.modal.shift() ?? true
      return { confirm: answer !== false, cancel: answer === false, content: typeof answer === 'string' ? answer : editable ? (content ?? '') : null }
    }, activity),
    showActionSheet: asking<{ itemList: string[] }>('showActionSheet', ({ itemList }) => {
      show('sheet', ...itemList)
      const answer = answers.sheet.length > 0 ? answers.sheet.shift() : 0
      if (typeof answer !== 'number') throw new Error('cancel')
      return { tapIndex: answer }
    }, activity),
    showToast: asking<{ title: string }>('showToast', ({ title }) => show('toast', title), activity),
    showLoading: asking<{ title: string }>('showLoading', ({ title }) => show('loading', title), activity),
    hideToast: asking('hideToast', () => undefined, activity),
    hideLoading: asking('hideLoading', () => undefined, activity),
  }
  return { wx, shown, answers }
}
