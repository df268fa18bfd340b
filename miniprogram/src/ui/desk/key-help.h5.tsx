import { classNames } from '../class-names'
import * as say from '../../words/ui/desk'
import style from './desk.module.scss'

interface Letter { readonly key: string; readonly says: string }

/** What the keys do, in one small line, for those who would not look for it. */
export const KeyHelp = ({ keys }: { readonly keys: readonly Letter[] }) => (
  <p className={style.help} aria-label={say.keys}>
    {[...say.usualKeys, ...keys].map(({ key, says }) => (
      <span key={key} className={classNames(style.hint)}><kbd className={style.key}>{key}</kbd>{says}</span>
    ))}
  </p>
)
