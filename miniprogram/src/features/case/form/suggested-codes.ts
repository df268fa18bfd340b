import { FAULT_CODES, suggestCodes, type FaultCode } from '@shouhou/shared/case'

const MOST = 4

export const CODE_NAMES = FAULT_CODES

/** What a fault sentence seems to be about, likeliest first; nothing while it is too short to say. */
export const suggestFor = (fault: string): readonly FaultCode[] => (fault.trim().length < 2 ? [] : suggestCodes(fault).slice(0, MOST))
