import type { FaultCode } from '../case/fault-codes'
import type { Component, FaultRow, RightsFacts, RowStrength } from './rights'

const BATTERY_PERCENT = 80

const FUNCTION = '说明书所列功能失效'
const SCREEN = '屏幕无显示、错字、漏划'
const SHELL = '因结构或材料因素造成的外壳裂损'
const SOUND = '无声响、单向无声或音量不正常'
const SIGNAL = '不能正常登录或通信'
const BATTERY = '充电后手机仍不能正常工作'

const MANUAL = '附上说明书里写这项功能的那一页。'
const ON_VIDEO = '拍一段连续的视频，从本机信息页拍到故障出现。'
const NO_MARKS = '拍下四角、边框和背面，说明没有磕碰的痕迹。'
const SOFTWARE = '先升级系统、备份后恢复出厂，再看是不是还有；把结果记下来。'
const OTHER_NETWORK = '换一张卡、换一个地方再试；网络和卡的原因不算手机的故障。'
const COMPARE = '拍下实物，和宣传页、说明书的说法对照。'

const host = (strength: RowStrength, row: string, hint: string): FaultRow => ({ component: 'host', row, strength, hint })
const noRow = (strength: 'weak' | 'none', hint: string): FaultRow => host(strength, '', hint)
const onScreen = host('good', `${SCREEN}；${FUNCTION}`, `亮屏拍照，再截屏一张作对比。${MANUAL}`)
const feature = host('good', FUNCTION, MANUAL)
const maybeFeature = host('inspect', FUNCTION, `${ON_VIDEO}${MANUAL}`)
const key = host('good', '按键控制失效', ON_VIDEO)
const sound = host('strong', SOUND, ON_VIDEO)
const shell = host('inspect', SHELL, NO_MARKS)
const battery = (strength: RowStrength, hint: string): FaultRow => ({ component: 'battery', row: strength === 'weak' ? '' : BATTERY, strength, hint })

const ROWS: Record<FaultCode, FaultRow> = {
  'DISP.GREEN': onScreen,
  'DISP.LINE': onScreen,
  'DISP.BLACK': onScreen,
  'DISP.WHITE': onScreen,
  'DISP.FLICKER': maybeFeature,
  'DISP.BURN': noRow('weak', COMPARE),
  'DISP.TINT': noRow('weak', COMPARE),
  'DISP.PIXEL': noRow('weak', COMPARE),
  'DISP.LEAK': noRow('weak', COMPARE),
  'DISP.BRIGHT': maybeFeature,
  'DISP.GARBLE': onScreen,
  'DISP.CRACK': shell,
  'TOUCH.FAIL': feature,
  'TOUCH.GHOST': feature,
  'BATT.DRAIN': battery('weak', '查一下电池健康度，低于80%就不一样了。'),
  'BATT.SWELL': battery('inspect', '先停用，不充电、不按压，尽快送检。'),
  'BATT.HEALTH': battery('inspect', '查一下电池健康度，截图留日期。'),
  'BATT.JUMP': battery('inspect', '记下跳变前后的电量和时间；会自动关机的，另外写明。'),
  'CHG.FAIL': host('good', FUNCTION, '换一个同规格的充电器再试；换了就好的，是充电器的故障。'),
  'CHG.SLOW': noRow('weak', COMPARE),
  'CHG.WIRELESS': feature,
  'CHG.PORT': host('inspect', FUNCTION, '拍下充电口，说明没有异物和磕碰。'),
  HEAT: noRow('weak', '烫到会自动关机或者弹出警告的，按自动关机写。'),
  'PWR.REBOOT': host('strong', '非正常关机', ON_VIDEO),
  'PWR.OFF': host('strong', '非正常关机', ON_VIDEO),
  'PWR.BOOT': host('strong', '无法开机', ON_VIDEO),
  'SYS.FREEZE': host('inspect', FUNCTION, SOFTWARE),
  'SYS.LAG': noRow('weak', SOFTWARE),
  'SYS.CRASH': noRow('weak', SOFTWARE),
  'SYS.UPDATE': noRow('weak', SOFTWARE),
  'SYS.STORE': host('inspect', FUNCTION, SOFTWARE),
  'NET.SIGNAL': host('inspect', SIGNAL, OTHER_NETWORK),
  'NET.SIM': host('strong', 'SIM卡接触不良', '换一张卡再试，把结果拍下来。'),
  'NET.WIFI': feature,
  'NET.BT': feature,
  'NET.GPS': feature,
  'CALL.DROP': host('inspect', SIGNAL, OTHER_NETWORK),
  'AUD.SPK': sound,
  'AUD.EAR': sound,
  'AUD.MIC': sound,
  'AUD.JACK': host('good', FUNCTION, '换一副耳机再试；换了就好的，是耳机的故障。'),
  'CAM.OPEN': feature,
  'CAM.FOCUS': maybeFeature,
  'CAM.FOG': noRow('weak', COMPARE),
  'CAM.SHAKE': maybeFeature,
  'CAM.COLOR': noRow('weak', COMPARE),
  FLASH: feature,
  'BIO.FP': feature,
  'BIO.FACE': feature,
  'KEY.PWR': key,
  'KEY.VOL': key,
  'KEY.HOME': key,
  VIB: feature,
  'SENS.PROX': feature,
  'SENS.GYRO': feature,
  NFC: feature,
  'BODY.COVER': shell,
  'BODY.PAINT': noRow('none', COMPARE),
  'BODY.FRAME': shell,
  'BODY.HINGE': shell,
  'BODY.WATER': noRow('weak', '进水常被当作人为损坏；对方这样说的，请对方写明依据。有防水承诺的，看承诺的条件。'),
  NOTIF: noRow('weak', SOFTWARE),
  ALARM: host('inspect', `无振铃；${FUNCTION}`, SOFTWARE),
  OTHER: host('inspect', '', '对照说明书，看是哪一项功能不能用，写明是哪一页。'),
}

/** Which row of the 性能故障表 a symptom may be. `batteryHealth` in percent, of a battery's fault. */
export const faultRowOf = (faultCode: FaultCode, batteryHealth: number | null = null): FaultRow => {
  const row = ROWS[faultCode]
  if (row.component !== 'battery' || batteryHealth === null || faultCode === 'BATT.SWELL') return row
  return batteryHealth < BATTERY_PERCENT
    ? battery('good', '把健康度的截图和日期留好，最好再有服务点的检测单。')
    : battery('weak', '健康度不低于80%的，表里不算电池故障。')
}

const OWN_ROWS: Record<Exclude<Component, 'host' | 'battery'>, FaultRow> = {
  charger: { component: 'charger', row: '不工作或工作不正常；使用指定充电器无法正常充电', strength: 'good', hint: '换一个同规格的充电器对比，拍下来。' },
  earphone: { component: 'earphone', row: '不能正常送受话', strength: 'good', hint: '换一部手机试这副耳机，拍下来。' },
  card: { component: 'card', row: '不能正常工作', strength: 'good', hint: '换一台设备试这张卡，拍下来。' },
}

/** The row for the component that the person named; the symptom's own where they named none. */
export const rowFor = ({ component, faultCode, batteryHealth }: Pick<RightsFacts, 'component' | 'faultCode' | 'batteryHealth'>): FaultRow => {
  const own = faultRowOf(faultCode, batteryHealth)
  if (component === null || component === own.component) return own
  if (component === 'battery') return faultRowOf('BATT.HEALTH', batteryHealth)
  if (component === 'host') return noRow('weak', '故障在电池的，按电池看。')
  return OWN_ROWS[component]
}
