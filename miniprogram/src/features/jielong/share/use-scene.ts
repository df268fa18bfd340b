import { useAnswer, type Answer, type Output } from '../../../cloud'
import { useParams } from '../../../route'

export interface Scene {
  /** Undefined while it is looked up, when nothing was found, and when the address names nothing. */
  readonly place: { readonly groupId: string; readonly jielongId: string } | undefined
  /** How looking it up stands; undefined when there is nothing to look up. */
  readonly answer: Answer<Output<'jielong.find'>> | undefined
}

/** Which 接龙 this page was opened for: its address names group and 接龙, a scanned code the 接龙 alone, as `scene`. */
export function useScene(): Scene {
  const { groupId, jielongId, scene } = useParams()
  const isNamed = Boolean(groupId && jielongId)
  const answer = useAnswer('jielong.find', !isNamed && scene ? { jielongId: scene } : null, { isLasting: true })

  if (groupId && jielongId) return { place: { groupId, jielongId }, answer: undefined }
  if (!scene) return { place: undefined, answer: undefined }
  return { place: answer.value && { groupId: answer.value.groupId, jielongId: scene }, answer }
}
