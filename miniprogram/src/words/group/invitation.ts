/** 'ABCD2345' → 'ABCD 2345', as one reads it out. */
export const sayCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`

export const title = '邀请'
export const readOut = '邀请码，可以念给对方听'
export const cardTitle = (group: string): string => `“${group}”：同样的故障，一起把证据整理清楚`
export const send = '发到微信群'
export const copyLink = '复制链接'
export const linkText = (group: string, link: string): string => `“${group}”在用“售后接龙”收集同样的故障，点开就能加入：${link}`
export const linkCopied = '已复制链接'
export const copyCode = '复制邀请码'
export const codeCopied = '已复制邀请码'
export const appName = '售后接龙'

export const fromChat = '您从这个微信群进来'
export const enter = '进群'
export const join = '加入'
