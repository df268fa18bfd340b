import { FAULT_CODES, FaultCode, suggestCodes } from '@shouhou/shared/case'
import fc from 'fast-check'

test.each([
  ['昨天起屏幕左边多了一条绿线', ['DISP.GREEN']],
  ['屏幕下方出现两条白线', ['DISP.LINE']],
  ['充一晚上只充到六十，充电特别慢', ['CHG.SLOW']],
  ['数据线插上也充不进电', ['CHG.FAIL']],
  ['无线充放上去不认', ['CHG.WIRELESS']],
  ['冬天一出门就自己关机', ['PWR.OFF']],
  ['一天自动重启四五次', ['PWR.REBOOT']],
  ['卡在开机界面', ['PWR.BOOT']],
  ['打电话对方听不见我说话', ['AUD.MIC']],
  ['听筒声音很小', ['AUD.EAR']],
  ['喇叭外放有杂音', ['AUD.SPK']],
  ['ＷｉＦｉ老掉线', ['NET.WIFI']],
  ['指纹录入不了', ['BIO.FP']],
  ['后摄里面起雾了', ['CAM.FOG']],
  ['电池鼓起来，把后盖顶开了', ['BATT.SWELL']],
  ['玩一会儿就发烫', ['HEAT']],
  ['屏幕右下角点不动，有时自己乱点', ['TOUCH.FAIL', 'TOUCH.GHOST']],
  ['用半天就没电，还发热，经常死机，闪退', ['BATT.DRAIN', 'HEAT', 'SYS.FREEZE']],
  ['耳机线控不管用', ['AUD.JACK']],
] as const)('%s', (fault, codes) => {
  expect(suggestCodes(fault)).toEqual(codes)
})

test.each(['', '想退货', '客服态度不好', '不知道怎么说', '买了三个月', '不发热，也不卡', 'asdf', '🙂'])('nothing is suggested for: %s', (fault) => {
  expect(suggestCodes(fault)).toEqual([])
})

test('every code but the last resort is found by a word of its own label', () => {
  const codes = FaultCode.options.filter((code) => code !== 'OTHER')
  const finds = (word: string, code: FaultCode) => suggestCodes(word).includes(code) || suggestCodes(`${word}坏了`).includes(code)
  expect(codes.filter((code) => !FAULT_CODES[code].split('/').some((word) => finds(word, code)))).toEqual([])
})

test('whatever is typed, at most three known codes come back, each once', () => {
  const words = fc.array(fc.constantFrom('屏幕', '绿线', '发烫', '死机', '，', '闪退', '电池', '充', '不进', '&', '!', '.*', '听筒', '没声', ' '), { maxLength: 20 }).map((parts) => parts.join(''))
  fc.assert(fc.property(fc.oneof(words, fc.string({ unit: 'binary' })), (fault) => {
    const codes = suggestCodes(fault)
    expect(codes.length).toBeLessThanOrEqual(3)
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) expect(FaultCode.safeParse(code).success).toBe(true)
  }))
})
