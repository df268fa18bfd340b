import { CHECKED_ON } from '../disclaimer'
import type { Source } from '../template'

/** The 2001 regulation, read in public mirrors only; every line that leans on it says so. */
export const THREE_GUARANTEES = '《移动电话机商品修理更换退货责任规定》'
const MIRRORED = '据公开镜像文本，以官方发布为准'

const source = (law: string, article: string, says: string): Source => ({ law, article, says, checkedOn: CHECKED_ON })
const guarantee = (article: string, says: string): Source => source(THREE_GUARANTEES, article, `${says}（${MIRRORED}）`)

// Articles outside 11–19 differ from mirror to mirror, so those are named by their subject.
export const WITHIN_7_DAYS = guarantee('第十一条', '自售出之日起7日内，主机出现性能故障表所列故障的，可以选择退货、换货或者修理')
export const WITHIN_15_DAYS = guarantee('第十二条', '自售出之日起第8日至第15日内，主机出现性能故障表所列故障的，可以选择换货或者修理')
export const TWO_REPAIRS = guarantee('第十三条', '三包有效期内经两次修理仍不能正常使用的，凭修理记录，由销售者免费更换同型号同规格的主机')
export const SPARE_PHONE = guarantee('第十五条', '送修的主机在7日内不能修好的，修理者应当免费提供备用机，修好后收回')
export const WAITING_FOR_PARTS = guarantee('第十六条', '因生产者未按合同或者协议提供零配件，自送修之日起超过60日未修好的，由销售者免费更换')
export const SLOW_REPAIR = guarantee('第十七条', '因修理者自身原因，修理时间超过30日未修好的，由销售者免费更换')
export const NO_SAME_MODEL = guarantee('第十八条', '符合换货条件而销售者没有同型号同规格商品，消费者不愿换其他型号而要求退货的，按发货票价格一次退清')
export const FAULT_TABLE = guarantee('性能故障表', '主机：说明书所列功能失效，屏幕无显示、错字、漏划，无法开机，非正常关机，按键控制失效，无声响等；人为损坏除外')
export const BATTERY_ROW = guarantee('性能故障表', '电池：充电后手机仍不能正常工作，判断依据为电池容量不小于80%；电池的三包有效期为6个月')
export const REPAIR_RECORD = guarantee('修理者的职责', '修理者应当如实、完整地在三包凭证上填写维修记录，并当面交验')
export const RECORD_CONTENTS = guarantee('三包凭证的内容', '维修记录写明送修日期、送修故障情况、故障原因、故障处理情况、交验日期和维修人员签字')
export const AFTER_REPAIR = guarantee('修理后的保证', '修理后应当能够正常使用30日以上')
export const PROOF_OF_PURCHASE = guarantee('三包凭证与发货票', '办理三包应当凭发货票和三包凭证；丢失但有底联、复印件等有效证据的，仍可主张')

const LAW = '《中华人民共和国消费者权益保护法》'
const REGULATION = '《中华人民共和国消费者权益保护法实施条例》'
export const STARTS_AT_DELIVERY = source(REGULATION, '第十八条', '有效期限自交付商品之日起计算；修理的时间不计入；更换后自更换完成之日起重新计算；退货按购货凭证显示的价格一次性退清')
export const TRANSPORT_COSTS = source(LAW, '第二十四条', '不符合质量要求而退货、更换、修理的，经营者应当承担运输等必要费用')
export const WAYS_TO_SETTLE = source(LAW, '第三十九条', '可以协商和解，请求消费者协会等调解，向有关行政部门投诉，仲裁或者诉讼')
export const DELAY = source('《侵害消费者权益行为处罚办法》', '第八条', '对修理、更换、退货等要求超过十五日的，视为故意拖延或者无理拒绝')
export const FIRST_DAY = source('《中华人民共和国民法典》', '第二百零一条', '按日计算期间的，开始的当日不计入，自下一日开始计算')

const NO_REASON = '《网络购买商品七日无理由退货暂行办法》'
export const CONFIRMED_EACH_TIME = source(NO_REASON, '第二十条', '不适用无理由退货的商品，应当有显著的确认程序供消费者对单次购买确认；没有确认的，不得拒绝')
export const SEVEN_DAYS_NO_REASON = source(NO_REASON, '第十条', '七日自消费者签收商品的次日开始起算')
export const INTACT = source(NO_REASON, '第九条', '超出查验需要而使用、导致价值贬损较大的，视为不完好，其中列有激活等数据类痕迹')
export const NO_SILENT_CONSENT = source(REGULATION, '第十九条', '未经消费者确认，经营者不得拒绝无理由退货')

const COMPLAINTS = '《市场监督管理投诉举报处理办法》'
export const COMPLAINT_CONTENTS = source(COMPLAINTS, '第十条', '投诉应当有投诉人的真实身份信息、被投诉人的名称和地址、具体的请求和事实依据')
export const SEVEN_WORKING_DAYS = source(COMPLAINTS, '第十五条', '收到投诉之日起七个工作日内决定是否受理')
export const TAKEN_ELSEWHERE = source(COMPLAINTS, '第十六条', '法院、仲裁机构、行政机关或者消费者协会已经受理或者处理过同一争议的，不予受理')
export const OWN_COMPLAINT = source(COMPLAINTS, '第十七条', '短期内集中投诉、多人使用同一电话或者地址等情况，会影响是否按消费争议处理')
export const SIXTY_DAYS = source(COMPLAINTS, '第二十三条', '自投诉受理之日起六十日内未能达成调解协议的，终止调解')

const EVIDENCE_RULES = '《最高人民法院关于民事诉讼证据的若干规定》'
export const CHAT_IS_EVIDENCE = source(EVIDENCE_RULES, '第十四条', '即时通信、通讯群组等通信信息属于电子数据')
export const ORIGINALS = source(EVIDENCE_RULES, '第十五条', '视听资料应当提供存储该资料的原始载体，电子数据应当提供原件')
export const DOUBTFUL_COPIES = source(EVIDENCE_RULES, '第九十条', '存有疑点的视听资料、电子数据，无法核对的复制件，不能单独作为认定事实的根据')
