import { mask } from '../../export/mask'
import { canonicalLine } from './read-entry'

const SEPARATES = /[\s,，:：、;；|｜。~～—–\-/／（(）)]+/g

const isWhole = (name: string): boolean => canonicalLine({ number: null, name, text: '', isRegistered: false }).name === name

/**
 * A nickname as it is printed into the chat's text: without contacts, and in one piece. '小 林' would come back as '小';
 * it is printed '小·林', which is the same by `nameKey`.
 */
export const nameInChat = (nickname: string): string => {
  const name = mask(nickname)
  return isWhole(name) ? name : name.replace(SEPARATES, '·').replace(/^·|·$/g, '') || '无名'
}
