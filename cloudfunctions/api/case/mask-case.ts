import type { Report } from '@shouhou/shared/case'
import type { Evidence } from '@shouhou/shared/evidence'
import { mask } from '@shouhou/shared/export'

const WRITTEN = ['brand', 'model', 'storage', 'systemVersion', 'shop', 'fault', 'steps', 'tried', 'demand'] as const

/** A watchdog reads on its screen what it may take away in a file: no telephone, ID number or account that slipped into a text. */
export const maskReport = (report: Report): Report => ({ ...report, ...Object.fromEntries(WRITTEN.map((field) => [field, mask(report[field])])) })

export const maskEvidence = (evidence: Evidence): Evidence => ({ ...evidence, name: mask(evidence.name), note: mask(evidence.note) })
