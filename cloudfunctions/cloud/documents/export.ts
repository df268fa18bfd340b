import type { ExportRecord } from '@shouhou/shared/export'
import type { Listed } from '../collection'

export interface ExportDoc extends Listed { groupId: string; byId: string; at: number; name: string; fileId: string; record: Omit<ExportRecord, 'by'> }
