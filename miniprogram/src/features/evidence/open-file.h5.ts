import type { Medium } from '@shouhou/shared/evidence'
import type { Result } from '@shouhou/shared'

/** The window opens with the tap itself, before the address is known: browsers allow no later one. */
export async function openFile(link: Promise<Result<string>>, _medium: Medium): Promise<Result<string>> {
  const view = window.open('', '_blank')
  const found = await link
  if (!found.ok) view?.close()
  else if (view) view.location.href = found.value
  return found
}
