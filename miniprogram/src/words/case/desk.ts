/** The cases of a group as a table. */
export const cases = '案例'
export const device = '型号'
export const fault = '故障'
export const state = '状态'
export const evidence = '证据'
export const filed = '提交'
export const hidden = '已隐藏'
export const faultInFull = (fault: string, sentence: string): string => `${fault}：${sentence}`
export const ofThree = (completeness: number): string => `${completeness} / 3`
export const caseOf = (device: string, fault: string): string => `${device} · ${fault}`
