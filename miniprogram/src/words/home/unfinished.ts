export const saved = (ago: string): string => `${ago}存在这台设备上，接着写`
export const more = (count: number, isMore: boolean): string => `${isMore ? '还有 ' : ''}${count} 件没提交的内容`
export const onlyHere = '只存在这台设备上，还没有交给任何人'
