import type { RuleId } from '@shouhou/shared/rights'

export type Script = 'spare-phone' | 'progress'

const SCRIPTS: { readonly [R in RuleId]?: Script } = { R5: 'spare-phone', R8: 'progress' }

/** The script that ships for what this rule lets somebody ask of the repairer. */
export const scriptFor = (rule: RuleId): Script | undefined => SCRIPTS[rule]
