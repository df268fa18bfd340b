import { CHECKED_ON } from '../rights/disclaimer'
import type { ChannelGuide, ChannelKind } from './channel'
import { CHANNEL_NAMES } from './labels'
import * as sources from './sources'

const NO_NUMBERS = '搜索结果里的客服电话常有假的，号码只看官方页面。'

const guide = (channel: ChannelKind, rest: Omit<ChannelGuide, 'channel' | 'name' | 'checkedOn'>): ChannelGuide =>
  ({ channel, name: CHANNEL_NAMES[channel], checkedOn: CHECKED_ON, ...rest })

/** Every way there is, in the order in which most people go. */
export const GUIDES: readonly ChannelGuide[] = [
  guide('brand', {
    about: '先找卖给您的商家；修理可以找品牌的服务点。谁卖的谁负责三包，书面提出，留下记录。',
    takes: ['购买凭证：发票、订单或付款记录', '故障的照片和视频', '送修单和维修记录', '书面写明要修理、更换还是退货'],
    costs: '三包内的修理、更换、退货，运输等必要费用由经营者承担。',
    clock: '对修理、更换、退货的要求，超过十五日不处理的，视为故意拖延或者无理拒绝。',
    site: '', siteNote: `各品牌有自己的官网，网址看说明书、三包凭证或包装。${NO_NUMBERS}`,
    sources: [sources.TRANSPORT_COSTS, sources.DELAY, sources.FROM_THE_SELLER],
  }),
  guide('platform', {
    about: '网上买的，店铺谈不成，可以请平台介入。平台按自己的规则处理，不满意还可以走别的路。',
    takes: ['订单', '和店铺的聊天记录', '故障的照片和视频', '平台要的检测单，先问清由谁出'],
    costs: '要不要费用，看平台的规则页面；要检测的，先问清费用谁先付。',
    clock: '各平台自己定，外观问题的时限往往更短。签收后尽早看规则页面。',
    site: '', siteNote: '从订单页面里的“客服”或“售后”进入，不从搜索结果进。',
    sources: [sources.PLATFORM_DUTIES, sources.RECORDS_OF_SALE, sources.WAYS_TO_SETTLE],
  }),
  guide('12315', {
    about: '市场监督管理部门的投诉渠道：双方同意时组织调解，发现违法线索会核查；它不判谁赔多少。',
    takes: ['自己的真实姓名、电话、通讯地址', '被投诉人的名称和地址', '具体的请求，消费争议的事实依据', '这件事没有在消费者协会、法院、仲裁或其他部门处理过'],
    costs: '投诉不收费。需要检验、鉴定的，费用由双方协商。',
    clock: '收到投诉之日起七个工作日内决定是否受理；受理之日起六十日内调解不成的，终止调解。鉴定的时间不计入。',
    site: 'www.12315.cn', siteNote: '也可以用微信、支付宝里的12315小程序，或者拨打12315热线。',
    sources: [sources.WAYS_TO_COMPLAIN, sources.COMPLAINT_CONTENTS, sources.SEVEN_WORKING_DAYS, sources.TAKEN_ELSEWHERE, sources.SIXTY_DAYS, sources.INSPECTION_FEES, sources.CLUES_CHECKED],
  }),
  guide('association', {
    about: '消费者协会受理投诉、调查和调解，先由双方和解，和解不成再调解。和12315先选一处。',
    takes: ['自己的真实身份信息', '被投诉人的名称和地址', '经过、请求和凭证'],
    costs: '投诉不收费。',
    clock: '没有查到全国统一的期限，以提交后页面显示的为准。',
    site: '315.cca.org.cn', siteNote: '也可以用微信小程序“消协315”。',
    sources: [sources.ASSOCIATION_DUTIES, sources.WAYS_TO_SETTLE, sources.TAKEN_ELSEWHERE],
  }),
  guide('heimao', {
    about: '新浪的投诉平台，把投诉转给商家答复。它没有权力决定谁对谁错，内容会公开。',
    takes: ['投诉对象', '投诉问题：经过和凭证', '投诉要求', '涉诉金额', '发出去之前遮住电话、订单号、串号和人名'],
    costs: '免费。',
    clock: '商家什么时候答复，由商家决定。',
    site: 'tousu.sina.com.cn', siteNote: '从官方网址进，不交任何“加急费”“代投费”。',
    sources: [sources.TRUE_REPORTING, sources.NOT_PUBLISHED, sources.WAYS_TO_SETTLE],
  }),
  guide('media', {
    about: '把事实告诉记者，由他们核实后决定报不报道。只说事实，不下结论，不提条件。',
    takes: ['按日期写的经过', '能核对的凭证', '对方的答复，有就附上', '自己愿意接受核实的联系方式'],
    costs: '不收费，也不给钱。',
    clock: '没有期限，报不报道由媒体决定。',
    site: '', siteNote: '从报社、电视台自己公布的页面找线索入口。',
    sources: [sources.WATCHING, sources.TRUE_REPORTING, sources.PUBLISHING_FOR_MONEY],
  }),
  guide('court', {
    about: '其他办法谈不成，或者不想再谈，可以起诉。金额在限额内的适用小额诉讼的程序，一审终审；手机纠纷的金额一般在限额内，以当地法院为准。',
    takes: ['起诉状', '明确的被告：卖家的名称和地址', '具体的请求和事实、理由', '证据和清单，原件留着开庭时看'],
    costs: '案件受理费：不超过1万元的每件50元，超过的部分另按比例算；适用简易程序的减半交纳，小额诉讼也是简易程序，所以不超过1万元的是25元。最后一般由败诉方负担。',
    clock: '小额诉讼应当在两个月内审结，可以延长一个月。需要鉴定的，不适用小额诉讼。',
    site: '', siteNote: '向哪家法院起诉，问当地法院的立案窗口；网上立案从法院自己的页面进。',
    sources: [sources.TO_FILE_A_SUIT, sources.SMALL_CLAIMS, sources.NO_SMALL_CLAIMS, sources.TWO_MONTHS, sources.COURT_FEE, sources.HALF_FEE, sources.LOSER_PAYS],
  }),
]
