import type { BillItem, CheckItem, CheckResult, PartOrigin, PickUp, ProviderKind, RecordState, RepairCause, RepairNote, SpareState } from './repair'

export const PROVIDER_LABELS: Record<ProviderKind, string> = { official: '官方售后', authorised: '授权维修', independent: '独立维修店', atHome: '上门维修', self: '自己修' }

export const CAUSE_LABELS: Record<RepairCause, string> = { repairer: '修理的店自己的原因', parts: '在等零配件', unknown: '没有说' }

export const ORIGIN_LABELS: Record<PartOrigin, string> = { original: '原厂配件', certified: '品牌认证的第三方配件', thirdParty: '其他第三方配件', used: '拆机或翻新件', unsaid: '没有说' }

export const RECORD_LABELS: Record<RecordState, string> = { given: '给了', refused: '不肯给', notAsked: '还没要' }

export const SPARE_LABELS: Record<SpareState, string> = { given: '给了', refused: '不肯给', asked: '要过，还没给', notAsked: '还没要' }

export const FIXED_LABELS: Record<PickUp['isFixed'], string> = { yes: '修好了', no: '没修好', unsure: '还看不出来' }

export const NOTE_LABELS: Record<RepairNote['what'], string> = { progress: '进度', chase: '催修', answer: '答复' }

export const WAY_LABELS: Record<RepairNote['way'], string> = { phone: '电话', counter: '柜台', chat: '线上客服', mail: '信件或邮件' }

export const BILL_LABELS: Record<BillItem['what'], string> = { part: '配件', labour: '工时', inspection: '检测', other: '其他' }

export const RESULT_LABELS: Record<CheckResult['result'], string> = { passed: '正常', failed: '不正常', skipped: '没看' }

export const CHECK_LABELS: Record<CheckItem, string> = {
  call: '打一个电话，两边都听得清',
  data: '照片、联系人和应用都还在',
  display: '纯白、纯黑画面下看有没有线、斑、亮点',
  touch: '把图标从上拖到下，每一处都跟手',
  brightness: '亮度能调，自动亮度会变',
  frontCamera: '前摄能拍，清楚',
  backCamera: '后摄每个镜头都能拍，能对焦',
  video: '录一段，画面和声音都正常',
  speaker: '扬声器放一首歌，不破音',
  microphone: '录音回放，听得清',
  charging: '插上能充，不松不烫',
  wirelessCharging: '无线充能充',
  fingerprint: '指纹能录能开',
  face: '面容能录能开',
  gyro: '横过来会转屏，指南针会动',
  proximity: '打电话贴近耳朵会熄屏',
  wifi: '连 WiFi，走远一点不断',
  bluetooth: '连一副蓝牙耳机',
  location: '地图定位准',
  nfc: '刷一次门禁或交通卡',
  buttons: '电源键、音量键都灵',
  vibration: '震动正常',
  hinge: '开合顺，没有异响，折痕没有变深',
  water: '厂家写明防水的，问清这次修理后还算不算数',
  screws: '螺丝齐，后盖没有撬痕',
  gaps: '屏幕和中框之间没有缝，没有凸起',
}
