import type { NewGroup } from '@shouhou/shared/group'
import type { GroupKind } from '@shouhou/shared/permission'
import { DEFAULT_RULES } from '../../../words/group/kinds'

/** A group that somebody is about to open; the kind comes first. */
export type GroupDraft = Omit<NewGroup, 'kind'> & { readonly kind: GroupKind | undefined }

export const emptyGroup: GroupDraft = { kind: undefined, name: '', brand: '', about: '', rules: '', organisation: '' }

const isOurs = (rules: string): boolean => rules === '' || Object.values(DEFAULT_RULES).includes(rules)

/** Rules that somebody wrote stay as the kind changes; ours follow it. */
export const ofKind = (draft: GroupDraft, kind: GroupKind): GroupDraft =>
  ({ ...draft, kind, rules: isOurs(draft.rules) ? DEFAULT_RULES[kind] : draft.rules })
