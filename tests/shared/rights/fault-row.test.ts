import { FAULT_CODES, type FaultCode } from '@shouhou/shared/case'
import { faultRowOf, type RowStrength } from '@shouhou/shared/rights'

const CODES = Object.keys(FAULT_CODES) as FaultCode[]

// The whole table, by how surely a symptom is in it.
const BY_STRENGTH: Record<RowStrength, FaultCode[]> = {
  strong: ['PWR.REBOOT', 'PWR.OFF', 'PWR.BOOT', 'NET.SIM', 'AUD.SPK', 'AUD.EAR', 'AUD.MIC'],
  good: ['DISP.GREEN', 'DISP.LINE', 'DISP.BLACK', 'DISP.WHITE', 'DISP.GARBLE', 'TOUCH.FAIL', 'TOUCH.GHOST', 'CHG.FAIL', 'CHG.WIRELESS', 'NET.WIFI', 'NET.BT', 'NET.GPS',
    'AUD.JACK', 'CAM.OPEN', 'FLASH', 'BIO.FP', 'BIO.FACE', 'KEY.PWR', 'KEY.VOL', 'KEY.HOME', 'VIB', 'SENS.PROX', 'SENS.GYRO', 'NFC'],
  inspect: ['DISP.FLICKER', 'DISP.BRIGHT', 'DISP.CRACK', 'BATT.SWELL', 'BATT.HEALTH', 'BATT.JUMP', 'CHG.PORT', 'SYS.FREEZE', 'SYS.STORE', 'NET.SIGNAL', 'CALL.DROP',
    'CAM.FOCUS', 'CAM.SHAKE', 'BODY.COVER', 'BODY.FRAME', 'BODY.HINGE', 'ALARM', 'OTHER'],
  weak: ['DISP.BURN', 'DISP.TINT', 'DISP.PIXEL', 'DISP.LEAK', 'BATT.DRAIN', 'CHG.SLOW', 'HEAT', 'SYS.LAG', 'SYS.CRASH', 'SYS.UPDATE', 'CAM.FOG', 'CAM.COLOR', 'BODY.WATER', 'NOTIF'],
  none: ['BODY.PAINT'],
}

test('every code has its place, and only one', () => {
  expect(Object.values(BY_STRENGTH).flat().sort()).toEqual([...CODES].sort())
})

test.each(Object.entries(BY_STRENGTH) as [RowStrength, FaultCode[]][])('%s: %s', (strength, codes) => {
  for (const code of codes) expect([code, faultRowOf(code).strength]).toEqual([code, strength])
})

test('who may claim a row is shown its words, who may not is shown none; everybody gets a hint', () => {
  for (const code of CODES) {
    const { row, strength, hint } = faultRowOf(code)
    expect([code, row !== '']).toEqual([code, strength !== 'weak' && strength !== 'none' && code !== 'OTHER'])
    expect(hint).toMatch(/。$/)
  }
})

const WORDS = ['说明书所列功能失效', '屏幕无显示', '错字', '漏划', '无法开机', '不能正常登录或通信', '无振铃', '非正常关机', 'SIM卡接触不良', '按键控制失效',
  '无声响', '单向无声或音量不正常', '因结构或材料因素造成的外壳裂损', '充电后手机仍不能正常工作']

test('the words are those of the table', () => {
  for (const code of CODES) {
    for (const part of faultRowOf(code).row.split(/[；、]/).filter(Boolean)) expect(WORDS).toContain(part)
  }
})

test.each(['BATT.HEALTH', 'BATT.DRAIN', 'BATT.JUMP'] as const)('%s hangs on the health of the battery', (code) => {
  expect([0, 79, 80, 100].map((health) => faultRowOf(code, health).strength)).toEqual(['good', 'good', 'weak', 'weak'])
})

test('a swollen battery is one at any health, and nothing else hangs on it', () => {
  expect([50, 95].map((health) => faultRowOf('BATT.SWELL', health))).toEqual([faultRowOf('BATT.SWELL'), faultRowOf('BATT.SWELL')])
  expect(faultRowOf('DISP.GREEN', 50)).toEqual(faultRowOf('DISP.GREEN'))
})
