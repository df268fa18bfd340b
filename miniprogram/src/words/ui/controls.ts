/** What the controls themselves say, whatever they are for. */
export const needed = '必填'
export const choose = '请选择'
export const chooseDay = '请选择日期'
export const full = (most: number): string => `写满 ${most} 个字了，再多的放不进来，请看一下末尾是不是完整。`
export const cancel = '取消'
export const close = '关闭'
export const more = '更多'
export const less = '收起'
export const loading = '正在加载'
export const step = (at: number, of: number, name: string): string => `第 ${at} 步，共 ${of} 步：${name}`
export const mainPages = '主要页面'
export const back = '返回'
export const toHome = '回首页'
