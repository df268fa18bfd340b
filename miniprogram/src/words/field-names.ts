// The names that people know for the fields of an input, by the last part of their path.
const names: Record<string, string> = {
  nickname: '昵称',
  agreed: '同意说明',
  name: '名称',
  brand: '品牌',
  about: '简介',
  rules: '群规则',
  organisation: '主办单位',
  code: '邀请码',
  reason: '原因',
  note: '说明',
  model: '型号',
  storage: '存储容量',
  systemVersion: '系统版本',
  boughtOn: '购买日期',
  price: '购买价格',
  channel: '购买渠道',
  invoice: '发票',
  fault: '故障描述',
  faultCode: '故障类型',
  steps: '复现步骤',
  tried: '已经试过的办法',
  impact: '影响程度',
  wishes: '诉求',
  demand: '具体诉求',
  shop: '店铺',
  imei: 'IMEI',
  orderNumber: '订单号',
  priceFen: '购买价格',
  faultSince: '故障开始的日期',
  sharing: '分享给监督群',
  title: '标题',
  body: '正文',
  text: '正文',
  capacity: '名额',
  closesAt: '截止时间',
  outcome: '处理结果',
  evidenceIds: '证据',
  size: '文件大小',
}

/** 'report.model' → '型号'; a field without a name of its own is '有一项'. */
export const sayField = (path: string): string => {
  const known = path.split(/[.[\]]/).reverse().find(part => part in names)
  return (known && names[known]) ?? '有一项'
}
