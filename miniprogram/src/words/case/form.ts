export const steps = { machine: '机器', fault: '故障', evidence: '证据', demand: '诉求' }

export const brand = '品牌'
export const model = '型号'
export const modelHint = '在“设置 → 关于手机”里，写全一点，例如带上 Pro、Max。'
export const systemVersion = '系统版本'
export const boughtOn = '购买日期'
export const boughtOnHint = '发票或订单上的日期，记不清可以不填。'
export const channel = '购买渠道'
export const price = '买的价格（元）'
export const pricePlaceholder = '例如 1899'
export const storage = '存储容量'
export const storagePlaceholder = '例如 256GB'
export const shop = '店铺或门店'
export const invoice = '发票'
export const imei = 'IMEI'
export const imeiHint = '拨号键盘输入 *#06# 就能看到，15 位数字，选第一个。只有您自己看得到，除非您另外同意给监督员。'
export const orderNumber = '订单号'
export const orderNumberHint = '字母、数字和横线。只有您自己看得到，除非您另外同意给监督员。'
export const moreOfMachine = '再填价格、店铺、发票、IMEI（选填）'
export const moreOfMachineInLarge = '再填购买日期、渠道、价格等（选填）'

export const fault = '一句话写下故障'
export const faultPlaceholder = '例如：屏幕右侧出现一条绿线，重启也在'
export const impact = '影响程度'
export const faultSince = '什么时候开始的'
export const howItShows = '怎样会出现'
export const howItShowsHint = '一步一步写，别人照做也能看到。'
export const tried = '已经试过什么'
export const triedHint = '重启、升级、恢复出厂、送修过几次。'
export const moreOfFault = '再写经过和试过的办法（选填）'
export const moreOfFaultInLarge = '再写开始时间、经过等（选填）'
export const tooLongForASentence = '前面留一句最要紧的就行，后面的可以挪到“怎样会出现”里。'
export const moveTheRest = '把后面的挪过去'

export const faultCode = '故障类型'
export const faultCodeHint = '选最接近的一个，同型号同类型的会归到一起。'
export const faultCodeWaits = '写下故障后，这里会给出可能的类型。'
export const faultCodeUnknown = '没认出是哪种故障，请按部位选。'
export const otherFaultCode = '换一个类型'
export const faultCodeByPart = '按部位选类型'
export const whichPart = '哪个部位'
export const whatAboutPart = (part: string): string => `${part}怎么了`

export const wishes = '希望怎么解决'
export const wishesHint = '可以多选。'
export const demand = '具体说说'
export const demandPlaceholder = '例如：希望免费更换屏幕，并写明维修记录'
export const moreOfDemand = '再具体说说（选填）'

export const missing = {
  brand: '请填写品牌',
  model: '请填写型号',
  fault: '请用一句话写下故障',
  faultCode: '请选一个最接近的故障类型',
  impact: '请选影响程度',
  wishes: '请至少选一项诉求',
}
export const wrong = {
  imei: 'IMEI 是 15 位数字，请再核对一下',
  orderNumber: '订单号只填字母、数字和横线，最多 40 位',
  price: '请填写数字，例如 1899 或 1899.50，最多一百万元',
  boughtOn: '这个日期不对，请重新选一下',
  faultSince: '这个日期不对，请重新选一下',
}
export const wrongSomehow = '这一项没能读懂，请再看一下'
export const tooLong = (most: string, now: number): string => `最多 ${most} 个字，现在有 ${now} 个字`
export const inFuture = '日期不能晚于今天'
