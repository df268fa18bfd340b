import * as sources from '../../rights/sources'
import { advice, rule, writes } from '../write'

const article = writes('standards')

/** Figures that people pass on and no rule has. They are not repeated here. */
export const STANDARDS = [
  article('pixels', {
    title: '屏幕有几个亮点、坏点算合格，国家有没有规定',
    answer: '三包规定和手机的标准里没有查到“几个以内算合格”。网上传的个数，多来自别的产品或者行业的做法。看品牌自己的承诺。',
    words: ['坏点', '亮点', '暗点', '像素点', '亮斑', '国家标准', '合格'],
    faults: ['DISP.PIXEL'],
    passages: [
      rule('表里没有', '性能故障表写的是屏幕无显示、错字、漏划，没有写亮点的个数。', sources.FAULT_TABLE),
      rule('看承诺', '品牌官网写了换屏或者换机条件的，按它写的办。截图留日期。', sources.OWN_PROMISE, sources.KEPT_PROMISE),
      advice('怎么谈', '对方说“在标准内”的，请写明是哪一个标准、哪一条。拍纯黑、纯白、红绿蓝底各一张。'),
    ],
  }),
  article('battery-percent', {
    title: '电池健康度降到多少算故障',
    answer: '性能故障表里的数字是80%，期限是6个月。别的百分比没有查到出处，不要拿来当规定说。',
    words: ['电池健康', '百分比', '衰减', '最大容量', '电池效率', '损耗', '正常衰减'],
    faults: ['BATT.HEALTH', 'BATT.DRAIN', 'BATT.JUMP'],
    passages: [
      rule('表里的数字', '电池：充电后手机仍不能正常工作，判断依据为电池容量不小于80%；电池的三包有效期为6个月。', sources.BATTERY_ROW),
      rule('品牌自己的数字', '品牌承诺更长时间或者更高容量的，按承诺办。', sources.OWN_PROMISE),
      advice('数字从哪来', '设置里的健康度和服务点测的容量可能不一样，两个都留。'),
    ],
  }),
  article('answer-clock', {
    title: '对方多久必须答复，拖着不办怎么算',
    answer: '没有按小时答复的规定。对修理、更换、退货的要求，超过十五日不处理的，视为故意拖延或者无理拒绝，可以投诉、举报。',
    words: ['多久答复', '不回复', '拖着', '拖延', '不处理', '没人管', '客服不理', '期限', '十五日'],
    passages: [
      rule('十五日这条线', '对消费者提出的修理、更换、退货等要求，超过十五日不处理的，视为故意拖延或者无理拒绝。', sources.DELAY),
      rule('会怎么样', '故意拖延或者无理拒绝的，承担民事责任，有关行政部门可以责令改正、处罚。', sources.NO_STALLING, sources.STALLING_FINED),
      advice('从哪天数', '从书面提出要求那天算起，所以第一次就要留下发送的记录。信里写一个合理的答复日期，比如一周以后。'),
    ],
  }),
  article('hotlines', {
    title: '客服电话从哪里找才是真的',
    answer: '只从品牌官网、说明书、三包凭证或者包装上找。搜索结果、群里转的号码，假的很多，不要照着打。',
    words: ['客服电话', '热线', '售后电话', '400', '官方电话', '假客服', '诈骗', '冒充', '号码', '人工客服'],
    passages: [
      advice('怎么核对', '自己输入官网网址，不点搜索结果里的广告。对方让您共享屏幕、转账、付“加急费”的，都停下来。'),
      advice('这里为什么没有', '号码会变，也最容易被冒充，所以这里只写渠道的官方网址，不写各家的号码。'),
    ],
  }),
]
