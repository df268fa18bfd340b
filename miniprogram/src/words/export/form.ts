import { sayCount } from '../numbers'

export const notFound = '没有找到这个群'
export const notFoundDetail = '请从群里进入导出。'
export const exportNow = '导出'
export const exporting = '正在导出'
export const underWay = (seconds: number): string => `正在收集案例、去掉个人信息、写成表格。已经 ${seconds} 秒，几千个案例大约要半分钟，请先不要离开。`
export const failed = '没有导出'
export const ready = '导出好了'
export const which = '导出哪些'
export const model = '型号'
export const allModels = '不填就是全部型号'
export const fault = '故障'
export const allFaults = '全部故障'
export const format = '格式'
export const xlsxHint = '推荐，用 Excel、WPS 打开'
export const csvHint = '通用表格格式；长号码前带一个单引号，免得 Excel 改成科学记数'
export const onlyConsented = (group: string): string => `只导出本人同意分享给“${group}”的案例。撤回同意之后，下一次导出就不会再带。`
export const onlyOwn = (group: string): string => `只导出“${group}”自己的案例。`
export const inTheTable = '表里有什么'
export const notYet = '认证之后才能导出'
export const notYours = '您在这个群里不能导出'
export const whoMay = (makers: string): string => `能导出的是：${makers}。每一次导出都记在台账里。`
export const cases = (rows: number): string => `${sayCount(rows)} 个案例`
