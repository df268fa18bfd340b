export { keptDraft, useDraft, type Draft } from './use-draft'
