export const takes = '要准备'
export const costs = '花费'
export const clock = '多久'
export const site = '官方网址'
export const copy = '复制'
export const copySite = (site: string): string => `复制网址 ${site}`
export const siteCopied = '网址已复制，可以到浏览器里打开'
export const checkedOn = (day: string): string => `核验日期 ${day}`
