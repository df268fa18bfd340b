import { ask } from './ask.js'
import { el, find } from './dom.js'
import { onState } from './pulse.js'
import { say } from './say.js'

const MODES = {
  text: [
    ['words', '按词判断', '平时这样。写了“违规测试词”判违规，写了“复核测试词”判可疑，像广告的几个词也判违规，其余通过。'],
    ['pass', '一律通过', ''],
    ['review', '一律可疑', '微信拿不准，要人再看一眼。'],
    ['risky', '一律违规', ''],
    ['slow', '很慢', '按词判断，过几秒才回答，云函数可能等不到。'],
    ['down', '不回答', '像微信那边出了故障，云函数的调用会失败。'],
  ],
  media: [
    ['words', '平时这样', '一律通过。稍后由微信推送给接收消息的云函数。'],
    ['pass', '一律通过', '和平时一样。'],
    ['review', '一律可疑', '微信拿不准，要人再看一眼。'],
    ['risky', '一律违规', ''],
    ['slow', '很慢', '通过，过几秒才推送结果。'],
    ['down', '不回答', '像微信那边出了故障，云函数的调用会失败。'],
  ],
}
const KINDS = { text: '文字', media: '图片和声音' }

function choiceOf(kind, [mode, name, meaning]) {
  const radio = el('input', { type: 'radio', name: kind, value: mode })
  return el('label', { class: 'choice' }, radio, el('span', {}, name, meaning ? el('small', {}, meaning) : undefined))
}

function showModes(modes) {
  for (const kind of Object.keys(KINDS)) {
    const radios = [...document.querySelectorAll(`[name=${kind}]`)]
    for (const radio of radios) radio.checked = radio.value === modes[kind]
  }
}

async function change({ target: { name, value } }) {
  try {
    showModes(await ask('content-check', { [name]: value }))
    say(`${KINDS[name]}：${MODES[name].find(([mode]) => mode === value)[1]}`)
  } catch (error) {
    say(`没有改成：${error.message}`)
  }
}

export function startChecks() {
  for (const kind of Object.keys(KINDS)) find(`checks-${kind}`).append(...MODES[kind].map(choice => choiceOf(kind, choice)))
  find('checks-form').addEventListener('change', change)
  onState(state => find('checks-form').contains(document.activeElement) || showModes(state))
}
