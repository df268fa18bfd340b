import { suggestCodes, type FaultCode } from '@shouhou/shared/case'

/** What a fault sentence seems to be about; nothing while it is too short to say. */
export const suggestFor = (fault: string): readonly FaultCode[] => (fault.trim().length < 2 ? [] : suggestCodes(fault))
