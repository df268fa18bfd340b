import type { Day } from '../calendar'

/** The last day on which the shipped rules were checked against their sources. */
export const CHECKED_ON: Day = '2026-11-21'

/** Stands under everything that states a rule. */
export const DISCLAIMER = `本工具提供法律信息，不构成法律意见；条文以官方发布为准；最后核验 ${CHECKED_ON}`
