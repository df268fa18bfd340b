interface KnownDifference {
  /** What is so here; held against the emulator by a contract of this name. */
  emulator: string
  service: string
  /** Why the product may live with it. */
  why: string
  /** Where the service says so. */
  source: string
}

const SAFETY = 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check'

/** Where the emulator is not what the service is, as far as the product could notice. */
export const KNOWN_DIFFERENCES = {
  'who judges a text': {
    emulator: 'a list of test words decides',
    service: "WeChat's own models decide, and otherwise tomorrow",
    why: 'the product only reads pass, review and risky; the words are never looked at',
    source: `${SAFETY}/msgSecCheck.html`,
  },
  'whose texts are judged': {
    emulator: 'those of anybody, whenever they were here last',
    service: 'only those of people who were here in the last two hours, others are refused with 61010',
    why: 'the product takes 61010 as a text that a person must look at',
    source: `${SAFETY}/msgSecCheck.html`,
  },
  'when a picture is judged': {
    emulator: 'after milliseconds',
    service: 'within half an hour',
    why: 'a picture is not shown before; the timer asks again about those that nobody answered for',
    source: `${SAFETY}/mediaCheckAsync.html`,
  },
  "what WeChat's own messages say of their source": {
    emulator: 'wx_unknown',
    service: 'not documented',
    why: 'the inbox takes what cannot come from a person, and logs the name of every other source',
    source: 'https://developers.weixin.qq.com/miniprogram/dev/wxcloud/reference-sdk-api/utils/Cloud.getWXContext.html',
  },
  'what a mini-program code leads to': {
    emulator: 'a picture of the right kind and size that nothing can scan',
    service: 'the page of the published mini-program',
    why: 'only a phone can tell: it is on the list for a release',
    source: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html',
  },
  'how much may be asked': {
    emulator: 'as much as one likes',
    service: 'so many questions a minute and a day, by the plan that is paid for; beyond them they fail',
    why: 'a question that fails is answered as broken or down, and nothing is half-written',
    source: 'https://developers.weixin.qq.com/miniprogram/dev/wxcloud/billing/quota.html',
  },
} as const satisfies Record<string, KnownDifference>

export type Difference = keyof typeof KNOWN_DIFFERENCES
