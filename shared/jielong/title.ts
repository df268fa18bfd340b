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

const deviceOf = ({ brand, model }: { brand: string; model: string }): string => (model.toLowerCase().startsWith(brand.toLowerCase()) ? model : `${brand} ${model}`)

/** 'XX 品牌 XX 型号 XX 故障', at most 60 characters; the fault is always whole. */
export const titleOf = (device: { brand: string; model: string; faultCode: FaultCode }): string => {
  const fault = FAULT_CODES[device.faultCode]
  return `${short(deviceOf(device), TITLE_LIMIT - fault.length - 1)} ${fault}`
}

/** 'XX 品牌 XX 型号 XX 配件 维修报价', at most 60 characters. */
export const priceTitleOf = (device: { brand: string; model: string; part: string }): string => {
  const rest = ` ${device.part} 维修报价`
  return `${short(deviceOf(device), TITLE_LIMIT - rest.length)}${rest}`
}
