import type { ReactNode } from 'react'
import { useParams } from '../../route'
import { EmptyState, Page } from '../../ui'
import { fromBoard, missing } from '../../words/jielong/missing'
import { RequirePerson } from '../person'

/** How a page was asked for. What was merged is asked for by its own id and read as the one that it is in now. */
export interface PlaceOfJielong { readonly groupId: string; readonly jielongId: string }

export interface OnePlaceProps {
  /** Where to come from when the address names nothing. */
  readonly from?: string
  readonly children: (place: PlaceOfJielong) => ReactNode
}

/** A page about one 接龙, for who has a nickname. */
export function OnePlace({ from = fromBoard, children }: OnePlaceProps) {
  const { groupId, jielongId } = useParams()
  if (!groupId || !jielongId) return <Page><EmptyState icon="jielong" title={missing} detail={from} /></Page>

  return <RequirePerson>{children({ groupId, jielongId })}</RequirePerson>
}
