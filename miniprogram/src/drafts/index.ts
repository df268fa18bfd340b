export { adopt, keep, keptUnder, readKept } from './kept'
export { keptDraft, useDraft, type Draft } from './use-draft'
export { changeDraft, draftsKept, dropDraft, type KeptDraft } from './drafts-kept'
export { saveOpenDrafts } from './open-drafts'
