import { mask } from '@shouhou/shared/export'
import { Notice } from '../../ui'

/** Under what is being written: a number in it leads to a person, and others will read it. */
export const PrivateWords = ({ text }: { readonly text: string }) =>
  mask(text) === text ? null : <Notice tone="warn">里面像有电话或证件号，大家会看到。建议删掉。</Notice>
