import { lines, ship } from './ship'
import { THREE_GUARANTEES } from '../../rights/cite'
import * as sources from '../../rights/sources'

const DEVICE = '{{品牌}} {{型号}}（{{容量}}）'
const BOUGHT = `我{{购买日期}}在{{店铺}}购买了${DEVICE}，{{签收日期}}收到，价格{{价格}}。`
const BROKE = '{{故障开始}}起出现：{{故障}}。重现的办法：{{复现步骤}}。已经试过：{{已尝试}}。照片和视频附在后面。'
const ROW = '我认为这属于性能故障表里“{{对应的故障项}}”一项。'
const ANSWER = '请书面答复同意与否和理由。需要检测的，请告诉我地点、方法和预计的日期，检测结果请给我一份书面的。'
const CITE = THREE_GUARANTEES

const atDropOff = ship('script-repair-record', 'script', {
  title: '送修时请对方写维修记录',
  about: '送修时当面说，或发给服务点。写了记录，以后才数得清修过几次。只检测、升级系统或调参数的，也请照实写。',
  body: lines(
    `您好，我来送修${DEVICE}。故障是：{{故障}}，{{故障开始}}开始的。重现的办法：{{复现步骤}}。`,
    '麻烦在维修单和三包凭证上写明：送修日期、送修时的故障情况、检测出的原因、怎么处理的、换了什么零件、交验日期，并请维修人员签字。',
    '这次如果只做检测、升级系统或调整参数，也请照实写进维修记录。没有检出故障的，请写明用什么办法检测、检测了多久。',
    '请给我一份单据，或让我拍照留存。另外请告诉我预计哪天能取。谢谢。',
  ),
  checklist: ['单子上的故障和自己说的一样', '送修日期是今天', '单据拍了照', '数据已备份，账号已退出'],
  sources: [sources.REPAIR_RECORD, sources.RECORD_CONTENTS, sources.TWO_REPAIRS],
})

const sevenDays = ship('script-seven-days', 'script', {
  title: '七日内出故障：退货、换货或修理',
  about: '买来七日内出现性能故障时用。起算当天不计入：法定日是起算日加7天；柜台可能把当天也算上，稳妥日是起算日加6天，尽量在稳妥日前书面告诉卖家。',
  body: lines(
    `您好，${BOUGHT}${BROKE}`,
    `${ROW}根据${CITE}第十一条，自售出之日起7日内主机出现表列性能故障的，消费者可以选择退货、换货或者修理。`,
    '我选择：{{退货、换货或修理}}。{{诉求说明}}',
    ANSWER,
    '{{今天}}',
  ),
  checklist: ['对照性能故障表，写明是哪一项', '用自己的话写清经过', '书面发给卖家并保留发送记录', '商品、配件、发票、三包凭证都在'],
  sources: [sources.WITHIN_7_DAYS, sources.FAULT_TABLE, sources.STARTS_AT_DELIVERY, sources.FIRST_DAY, sources.TRANSPORT_COSTS],
})

const fifteenDays = ship('script-fifteen-days', 'script', {
  title: '第八日到第十五日出故障：换货或修理',
  about: '故障在这段时间里出现时用。起算当天不计入：法定日是起算日加15天；稳妥日是起算日加14天，尽量在稳妥日前书面告诉卖家。',
  body: lines(
    `您好，${BOUGHT}${BROKE}`,
    `${ROW}根据${CITE}第十二条，自售出之日起第8日至第15日内主机出现表列性能故障的，消费者可以选择换货或者修理。`,
    '我选择：{{换货或修理}}。{{诉求说明}}',
    '选择换货而没有同型号同规格的，请书面告诉我。',
    ANSWER,
    '{{今天}}',
  ),
  checklist: ['故障是在这段时间里出现的，有照片或记录', '对照性能故障表，写明是哪一项', '书面发给卖家并保留发送记录', '没有同型号而想退货的，看第十八条'],
  sources: [sources.WITHIN_15_DAYS, sources.NO_SAME_MODEL, sources.FAULT_TABLE, sources.STARTS_AT_DELIVERY, sources.FIRST_DAY],
})

const sparePhone = ship('script-spare-phone', 'script', {
  title: '送修超过七日：请提供备用机',
  about: '三包有效期内送修，7日内没有修好，从第8日起用。送修时对方就说要超过7日的，当时也可以先问。',
  body: lines(
    `您好，我的${DEVICE}{{送修日期}}送到{{服务点}}修理，故障是：{{故障}}。到今天（{{今天}}）还没有修好。`,
    `根据${CITE}第十五条，送修的主机在7日内不能修好的，修理者应当免费提供备用机，原机修好后收回。`,
    '请告诉我什么时候、在哪里领取备用机，以及原机目前的进度和预计修好的日期。',
    '暂时没有备用机的，请书面说明情况和解决的日期。谢谢。',
  ),
  checklist: ['送修单上的日期是哪天', '对方有没有通知过取机，哪天通知的', '仍在三包有效期内', '领备用机时看清单据上的条件，拍下机器外观'],
  sources: [sources.SPARE_PHONE, sources.STARTS_AT_DELIVERY],
})

const twoRepairs = ship('script-two-repairs', 'script', {
  title: '修过两次还不行：请换机',
  about: '三包有效期内，同属性能故障，修过两次仍不能正常使用时，找销售者用。要有两次的维修记录，没有的先请服务点补。',
  body: lines(
    `您好，${BOUGHT}故障是：{{故障}}。`,
    '第一次送修：{{第一次送修日期}}，处理：{{第一次怎么修的}}。',
    '第二次送修：{{第二次送修日期}}，处理：{{第二次怎么修的}}。',
    '取机后仍然这样：{{现在的情况}}。两次的维修记录附在后面。',
    `根据${CITE}第十三条，在三包有效期内出现表列性能故障，经两次修理仍不能正常使用的，凭修理记录，由销售者免费更换同型号同规格的主机。`,
    '请为我换机。没有同型号同规格的，请书面告诉我，我再决定换其他型号还是退货。',
    ANSWER,
    '{{今天}}',
  ),
  checklist: ['两次维修记录都在，写着故障和处理', '第二次修好后又出现的视频，有日期', '发票和三包凭证', '找的是卖给我的商家'],
  sources: [sources.TWO_REPAIRS, sources.NO_SAME_MODEL, sources.AFTER_REPAIR, sources.STARTS_AT_DELIVERY],
})

export const WARRANTY_SCRIPTS = [atDropOff, sevenDays, fifteenDays, sparePhone, twoRepairs]
