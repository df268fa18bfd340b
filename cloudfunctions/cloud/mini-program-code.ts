import { randomUUID } from 'node:crypto'
import { log } from './log'
import { sdk } from './sdk'

/** WeChat draws 280 to 1280 pixels; on a poster it is 220 wide. */
const WIDTH = 430

/**
 * A picture that leads whoever scans it to this page of the published app, with `scene` in its address; for ever, and as
 * many as one likes. `scene`: at most 32 letters, digits and dashes. Null when WeChat draws none now.
 */
export const drawMiniProgramCode = async (page: string, scene: string): Promise<Uint8Array | null> => {
  try {
    // A page that is new may not be published yet.
    const { buffer } = await sdk.openapi.wxacode.getUnlimited({ scene, page, checkPath: false, width: WIDTH })
    return buffer ?? null
  } catch (error) {
    log({ what: 'code not drawn', requestId: randomUUID(), detail: String((error as { errMsg?: unknown } | null)?.errMsg ?? error) })
    return null
  }
}
