export { REPORT_REASONS } from './report-reasons'
export { ReportSheet, type ReportSheetProps } from './report-sheet'
