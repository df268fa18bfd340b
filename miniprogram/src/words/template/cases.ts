import { FAULT_CODES, type CaseRow } from '@shouhou/shared/case'

export const which = '用哪个案例填'
export const facts = ({ brand, model, faultCode }: CaseRow, ago: string): string =>
  `${model.toLowerCase().startsWith(brand.toLowerCase()) ? model : `${brand} ${model}`} · ${FAULT_CODES[faultCode]} · ${ago}提交`
export const none = '您还没有报过案例'
export const noneDetail = '先花几分钟报一个，型号、日期、故障就能自动填进来。'
export const file = '去报故障'
