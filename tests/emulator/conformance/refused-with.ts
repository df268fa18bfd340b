import { refusalOf } from './conformance'

/** Holds when the work is refused, and the refusal says all of this. */
export async function refusedWith(work: Promise<unknown>, ...texts: string[]): Promise<void> {
  const { errMsg } = await refusalOf(work)
  for (const text of texts) expect(errMsg).toContain(text)
}
