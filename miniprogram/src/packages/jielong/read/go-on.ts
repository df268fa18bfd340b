import { call } from '../../../cloud'
import type { Entered } from '../../../features/person'
import { go } from '../../../route'
import { whyShut } from '../../../words/jielong/standing'
import { findFittingCases } from './find-fitting-cases'

type Onward = (lead: () => void) => void
interface Place { readonly groupId: string; readonly jielongId: string }

/** Leads whoever has just come in to where they write their own line; false when there is nothing to write and the board itself is next. */
export async function goOn(place: Place, { wasNew }: Entered, onward: Onward): Promise<boolean> {
  const leadTo = (page: 'signJielong' | 'fileCase'): true => {
    onward(() => go(page, { ...place }))
    return true
  }
  const read = await call('jielong.read', { ...place })
  if (!read.ok || read.value.isJoined || whyShut(read.value, Date.now()) !== '') return false
  const { kind, fields } = read.value
  if (kind === 'signup' && fields.length === 0) return false
  if (kind !== 'fault') return leadTo('signJielong')
  const fitting = wasNew ? undefined : await findFittingCases(read.value)
  return fitting?.ok && fitting.value.length > 0 ? false : leadTo('fileCase')
}
