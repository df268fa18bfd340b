import { networkInterfaces } from 'node:os'

const TRY = [
  '用林小雨登录，在“报故障”里报一个案例，看看有没有人和您一样',
  '打开一个接龙，带着案例加入，再看数字怎么变',
  '换成王建国，处理举报、导出本群的案例',
  '换成陈编辑，导出大家同意分享的案例',
  '换成新来的，看看第一次打开是什么样子',
]

/** Where another machine finds this one. */
const addressesHere = () => Object.values(networkInterfaces()).flat().filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address)

const isEverywhere = (host) => host !== '127.0.0.1' && host !== 'localhost' && host !== '::1'

/** Columns stay straight although a Chinese letter is two wide. */
const pad = (text, width) => text + ' '.repeat(Math.max(0, width - [...text].length * 2))

function elsewhere(host, url) {
  const hosts = host === '0.0.0.0' || host === '::' ? addressesHere() : []
  const addresses = hosts.map((address) => `  手机上打开：http://${address}:${new URL(url).port}`)
  return [...addresses, '  同一网络里的人也能打开它，并且能选任何一个身份登录。请只在信得过的网络里这样用。', '']
}

/** What a person reads once everything runs. */
export function welcome({ url, consoleAt, host, data, personas, isSeeded }) {
  return [
    '',
    `  售后接龙已经启动：${url}`,
    '',
    ...(isEverywhere(host) ? elsewhere(host, url) : []),
    '  打开后选一个人登录：',
    ...personas.map(({ nickname, about }) => `    ${pad(nickname, 10)}${about}`),
    '',
    ...(isSeeded ? ['  可以先试试：', ...TRY.map((line, index) => `    ${index + 1}. ${line}`), ''] : []),
    `  开发用的控制台（数据、调用记录、时间、内容检查）：${consoleAt.url}/emulator#token=${consoleAt.token}`,
    `  数据放在 ${data}。按 Ctrl-C 停下，下次启动接着用。`,
    '',
  ].join('\n')
}
