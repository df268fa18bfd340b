import { ask } from './ask.js'
import { complain, el, find, put, ready } from './dom.js'
import { createFeed } from './feed.js'
import { onState } from './pulse.js'
import { attempt } from './say.js'
import { askTwice } from './twice.js'
import { countOf, momentOf, pretty } from './words.js'

function make({ touser, templateId, page, data, at }) {
  const wordsOf = field => (typeof field?.value === 'string' ? field.value : pretty(field))
  const facts = [['发给', touser], ['模板', templateId], ['点开到', page ?? '（没有写页面）'], ...Object.entries(data ?? {}).map(([name, field]) => [name, wordsOf(field)])]
  return el('li', { tabindex: '-1' }, el('p', { class: 'quiet' }, momentOf(at)), el('dl', {}, ...facts.flatMap(([name, text]) => [el('dt', {}, name), el('dd', {}, text)])))
}

function tell({ drawn, all }) {
  ready(find('messages-count'))
  put(find('messages-count'), all === 0 ? '' : `共 ${countOf(all)} 条，列出 ${countOf(drawn)} 条`)
  find('messages-empty').hidden = all > 0
  find('messages-clear').hidden = all === 0
}

const feed = createFeed({
  list: find('messages-list'), newButton: find('messages-new'), moreButton: find('messages-more'), page: 100,
  words: { fresh: count => `有 ${countOf(count)} 条新的，点这里看`, none: '没有新的消息' },
  make, fits: () => true, tell,
})

let seen = {}

async function follow({ start, messages }) {
  if (start === seen.start && messages === seen.messages) return
  const all = await ask('outbox')
  const isMore = start === seen.start && seen.messages > 0 && all.length >= seen.messages
  if (isMore) feed.add(all.slice(seen.messages))
  else feed.reset(all)
  seen = { start, messages: all.length }
}

async function clear() {
  await ask('clear-outbox', {})
  seen = {}
  feed.reset([])
  return '消息清空了'
}

function allow(event) {
  event.preventDefault()
  const [openid, templateId] = ['allow-openid', 'allow-template'].map(id => find(id).value.trim())
  // As at the sign-in: nobody else can be.
  const isProper = /^[\w-]{1,64}$/.test(openid) && /[A-Za-z]/.test(openid)
  complain(find('allow-openid'), find('allow-openid-wrong'), isProper ? '' : 'openid 最长 64 个，只有字母、数字、_ 和 -，至少一个字母。')
  if (!isProper) return find('allow-openid').focus()
  return attempt(event.submitter, async () => {
    await ask('subscription', { openid, templateId })
    return `${openid} 可以收一条 ${templateId}`
  })
}

export function startMessages() {
  askTwice(find('messages-clear'), { label: '清空消息', question: '清空全部消息？', yes: '清空', act: clear })
  find('allow').addEventListener('submit', allow)
  onState(follow)
}
