import { FAULT_CODES, type FaultCode } from '../case/fault-codes'

const TITLE_LIMIT = 60

const short = (text: string, limit: number): string => {
  if (text.length <= limit) return text
  let kept = ''
  for (const character of text) {
    if (kept.length + character.length > limit - 1) break
    kept += character
  }
  return `${kept}…`
}

/** 'XX 品牌 XX 型号 XX 故障', at most 60 characters; the fault is always whole. */
export const titleOf = ({ brand, model, faultCode }: { brand: string; model: string; faultCode: FaultCode }): string => {
  const fault = FAULT_CODES[faultCode]
  const device = model.toLowerCase().startsWith(brand.toLowerCase()) ? model : `${brand} ${model}`
  return `${short(device, TITLE_LIMIT - fault.length - 1)} ${fault}`
}
