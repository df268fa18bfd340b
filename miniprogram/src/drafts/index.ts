export { keptUnder, readKept } from './kept'
export { keptDraft, useDraft, type Draft } from './use-draft'
export { draftsKept, dropDraft, type KeptDraft } from './drafts-kept'
