export const inTable = (count: number): string => `表里有 ${count} 列，一个案例一行`
export const leftOut = '不会带出去的'
export const contacts = '昵称、电话和任何联系方式'
export const masked = '案例里写到的手机号、证件号、银行卡号、邮箱、微信号和 QQ 号，会换成“[手机号]”这样的字'
export const identifiers = 'IMEI 只留后四位，订单号写“未授权”'
export const identifiersByConsent = 'IMEI 和订单号：只有本人同意带上的才完整，其余 IMEI 只留后四位，订单号写“未授权”'
export const hidden = '被隐藏的，和还没通过内容检查的案例'
