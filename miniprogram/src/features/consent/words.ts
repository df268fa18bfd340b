/** What a watchdog reads of a shared case, and what it never gets. */
export const WHAT_IS_SEEN = '型号、故障、经过、诉求，和检查通过的证据副本。不含您的联系方式；IMEI 和订单号默认不给。'

export const IDENTIFIERS_HINT = '监督群核实同一台机器时用得到。不放心就不开。'

export const sayShared = (withIdentifiers: boolean): string => (withIdentifiers ? '已分享，含 IMEI 和订单号' : '已分享，不含 IMEI 和订单号')
