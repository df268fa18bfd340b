import * as sources from '../../rights/sources'
import * as more from '../sources'
import { advice, rule, writes } from '../write'

const article = writes('policy')

/** What has to be paid, proved, and promised. */
export const MONEY = [
  article('no-reason', {
    title: '激活过的手机，七日内还能无理由退吗',
    answer: '网上买的，先看下单时有没有对这一单单独、显著地确认过“激活后不支持无理由退货”。没有确认的，可以提出退货；对方可能说激活后不完好，结果要看具体情况。',
    words: ['七日无理由', '7天无理由', '七天', '7天', '无理由退货', '激活', '拆封', '开机', '不喜欢', '后悔', '网购', '拆了'],
    passages: [
      rule('没有确认，不得拒绝', '不适用无理由退货的商品，应当有显著的确认程序，供消费者对单次购买确认；没有确认的，不得拒绝七日无理由退货。', sources.CONFIRMED_EACH_TIME, sources.NO_SILENT_CONSENT),
      rule('确认过的', '激活后价值贬损较大的商品，经消费者在购买时确认，可以不适用无理由退货。有质量问题的，改按三包和质量的规定办，和激活没有关系。', sources.MAY_BE_EXCEPTED, sources.QUALITY_ELSEWHERE),
      rule('争议在哪里', '合理的调试不影响完好；超出查验需要而使用、导致价值贬损较大的，视为不完好，其中列有激活等数据类痕迹。有过支持消费者的处理结果，也有不同的看法。', sources.REASONABLE_TRIAL, sources.INTACT),
      rule('日子和运费', '七日从签收的次日算起，退回的运费由消费者承担。门店当面买的，没有法定的无理由退货，看卖家自己的承诺。', sources.SEVEN_DAYS_NO_REASON, sources.RETURN_COSTS, sources.NET_RETURN),
    ],
  }),
  article('depreciation', {
    title: '退货要不要扣折旧费',
    answer: '有两种算法，目前有争议：条例说按购货凭证的价格一次性退清；三包规定说卖家有同型号而您要退货的，可以收折旧费。两个数都算出来，主张前一个，也知道后一个。',
    words: ['折旧', '折旧费', '扣钱', '扣多少', '退款金额', '全额退款', '退多少钱', '每天扣'],
    passages: [
      rule('主张全额', '依照国家规定或者约定履行退货义务的，应当按照发票等购货凭证显示的价格一次性退清。条例在后，层级也更高。', sources.STARTS_AT_DELIVERY),
      rule('对方可能主张扣', '符合换货条件、卖家有同型号同规格而消费者要求退货的，用过的可以按规定的折旧率收取折旧费，日折旧率是0.5%，修理占用和待修的日子要扣除。', sources.SAME_MODEL_RETURNED, sources.DEPRECIATION),
      rule('有优惠、补贴的', '按发票等购货凭证上的价格退；经营者能够证明实际支付的价格不一致的，按实际支付的价格退。', sources.PRICE_PAID),
      rule('不扣的情形', '7日内退货的，按发货票价格一次退清；符合换货条件而卖家没有同型号的，退货也按发货票价格一次退清。', sources.WITHIN_7_DAYS, sources.NO_SAME_MODEL),
      advice('换货不花钱', '只是想要一部好用的，换货不用付钱，换完有效期重新算。'),
    ],
  }),
  article('no-invoice', {
    title: '发票或者三包凭证丢了，还能三包吗',
    answer: '有底联、复印件、订单、付款记录等能证明购买的，仍然可以主张。什么都没有的，按机身号显示的出厂日期推算，只有免费修理。',
    words: ['发票丢了', '没有发票', '没发票', '三包卡', '保修卡', '丢失', '补开', '电子发票', '购买凭证'],
    passages: [
      rule('有别的凭证', '办理三包应当凭发货票和三包凭证；丢失但能用底联、复印件等有效证据证明的，仍可主张。', sources.PROOF_OF_PURCHASE),
      rule('什么都没有', '按机身号（IMEI）显示的出厂日期后第90日起算，在有效期内的，负责免费修理；退货和换货就难了。', sources.NO_PAPERS),
      advice('先补', '找卖家补开发票或者提供底联；网购的从订单里下载；刷卡和手机支付的记录也能找回来。'),
    ],
  }),
  article('not-covered', {
    title: '对方说是人为损坏，不给三包',
    answer: '人为损坏、非承担三包的修理者拆动等情形，不实行三包，可以合理收费修理。但要请对方书面写明依据：哪一处、怎么判断的、检测照片。',
    words: ['人为损坏', '人为', '摔', '进水', '进液', '私拆', '拆过', '不保修', '拒保', '刷机', '检测结果'],
    faults: ['BODY.WATER', 'BODY.COVER', 'BODY.FRAME', 'DISP.CRACK'],
    passages: [
      rule('哪些情形不实行三包', '超过有效期；没有凭证又不能证明；凭证涂改或者与实物不符；未按说明书使用、维护造成损坏；非承担三包的修理者拆动造成损坏；不可抗力。', sources.NOT_COVERED),
      advice('请对方写下来', '口头说的不算数。请写明损坏在哪一处、用什么办法检测、有没有照片，并盖章或者签字。送修前自己先拍好四角、边框和背面。'),
      rule('谈不拢的时候', '投诉里需要鉴定的，机构由双方协商选；协商不成，可以由市场监督管理部门指定，费用由双方商量。', sources.APPRAISER_NAMED, sources.APPRAISAL),
    ],
  }),
  article('burden', {
    title: '坏了要谁来证明：六个月的说法管不管手机',
    answer: '计算机、电视机等耐用商品六个月内发现瑕疵，由经营者承担举证责任。条文没有写手机，可以主张属于“等耐用商品”，由法院或者机关认定。',
    words: ['举证', '举证责任', '谁来证明', '六个月', '倒置', '证明', '鉴定费'],
    passages: [
      rule('条文怎么写', '机动车、计算机、电视机、电冰箱、空调器、洗衣机等耐用商品，自接受之日起六个月内发现瑕疵，发生争议的，由经营者承担有关瑕疵的举证责任。', sources.SIX_MONTHS_BURDEN),
      advice('稳妥的做法', '不要只靠这一条。自己也把证据留好：连续的故障视频、检测单、没有磕碰的照片。'),
    ],
  }),
  article('treble', {
    title: '什么时候可以要三倍赔偿',
    answer: '要有欺诈，比如把翻新的当新的卖、没换零件说换了。单单是质量不好、修得慢，不是欺诈。',
    words: ['三倍', '退一赔三', '假一赔三', '欺诈', '翻新机', '二手当新机', '赔偿', '偷换零件', '小病大修'],
    passages: [
      rule('条文怎么写', '经营者有欺诈行为的，按消费者的要求增加赔偿，为价款或者费用的三倍；不足五百元的为五百元。', sources.TREBLE),
      rule('修理里的欺诈', '谎报用工用料，偷换零部件，更换不需要更换的零部件而多收费的，属于欺诈行为。把旧件要回来，明细留好。', sources.REPAIR_FRAUD, sources.REPAIR_FRAUD_IS_FRAUD),
      rule('反过来也一样', '用夹带、掉包、造假的办法骗赔的，不适用三倍赔偿，还可能承担法律责任。', more.FALSE_FRAUD, sources.HONEST_ONLY),
    ],
  }),
  article('clauses', {
    title: '“签收就算认可”“最终解释权归本店”算不算数',
    answer: '排除或者限制消费者权利的格式条款无效，这两句也在无效之列。',
    words: ['格式条款', '霸王条款', '最终解释权', '签收视为', '概不退换', '店规', '免责'],
    passages: [
      rule('格式条款', '格式条款要以显著方式提请注意；排除或者限制消费者权利、减轻或者免除经营者责任的内容无效。', sources.STANDARD_TERMS, more.CLAUSES),
      rule('网上买的', '“签收即视为认可质量”“最终解释权归经营者”一类的条款，法院认定无效。', more.NET_CLAUSES),
    ],
  }),
  article('after-periods', {
    title: '过了三包，或者不在性能故障表里，还有什么依据',
    answer: '看品牌自己的承诺，看说明和广告写的做到没有；质量不符合要求的，还可以按产品质量法和民法典主张。结果要看具体情况。',
    words: ['过保', '过期', '保修期过了', '超过一年', '质保', '承诺', '延保', '不在表里', '其他依据'],
    faults: ['DISP.PIXEL', 'DISP.TINT', 'DISP.LEAK', 'DISP.BURN', 'HEAT', 'CHG.SLOW', 'BATT.DRAIN', 'SYS.LAG', 'CAM.COLOR', 'CAM.FOG', 'BODY.PAINT'],
    passages: [
      rule('承诺要算数', '严于规定的三包承诺作为明示担保，应当履行；宣传和店堂告示里的售后承诺也应当履行。先在品牌官网找自己这款的承诺，截图留日期。', sources.OWN_PROMISE, sources.KEPT_PROMISE),
      rule('说的和实际要一致', '以广告、说明、样品表明质量状况的，应当与实际质量相符。', sources.AS_DESCRIBED),
      rule('质量不合格', '不具备应当具备的使用性能，或者与说明的质量不符的，销售者应当负责修理、更换、退货。履行不符合约定的，可以合理选择请求修理、更换、退货、减少价款等。', sources.PRODUCT_QUALITY, sources.BREACH, sources.NO_PURPOSE),
      rule('早点说', '发现问题要在合理期限内通知卖家。有质量保证期的按质量保证期。', sources.TWO_YEARS),
    ],
  }),
  article('whom', {
    title: '退货、换货、修理，各找谁',
    answer: '退货、换货找卖给您的商家，谁销售谁负责；修理可以找品牌承担三包的服务点。网上买的，平台也有责任提供卖家是谁。',
    words: ['找谁', '卖家', '品牌', '推来推去', '踢皮球', '推诿', '平台', '店铺关了', '运费', '邮费', '快递费', '寄回'],
    passages: [
      rule('谁销售谁负责', '实行谁销售谁负责三包的原则，卖家和厂家之间怎么约定，不能免除三包责任。', sources.SELLER_ANSWERS, sources.SELLER_FIRST),
      rule('运费', '不符合质量要求而退货、更换、修理的，运输等必要费用由经营者承担。', sources.TRANSPORT_COSTS),
      advice('推来推去的时候', '书面问一次：这件事由谁负责、哪天答复。把两边的答复放在一起，就是后面的证据。'),
    ],
  }),
]
