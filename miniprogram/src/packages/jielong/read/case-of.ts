import type { Entry } from '@shouhou/shared/jielong'

/** With which case somebody is in it; undefined for the other kinds, and while its words are not shown. */
export const caseOf = ({ content }: Entry): string | undefined => (content?.kind === 'fault' ? content.caseId : undefined)
