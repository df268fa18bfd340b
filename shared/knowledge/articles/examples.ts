import * as channels from '../../channel/sources'
import * as sources from '../../rights/sources'
import type { Article } from '../knowledge'
import { advice, rule, writes } from '../write'

const INVENTED = '这是为说明规则编的例子，人和事都不是真的。'
const write = writes('examples')
const example = (articleId: string, written: Omit<Parameters<typeof write>[1], 'isIllustration'>): Article =>
  write(articleId, { ...written, isIllustration: true, answer: `${written.answer}${INVENTED}` })

/** Worked cases: invented, with figures that follow the rules. */
export const EXAMPLES = [
  example('three-weeks', {
    title: '演示：某甲的手机修了21日',
    answer: '8月15日送修，9月5日才取回，共21日：第8日起可以要备用机；不到30日，还不能因为修得慢要求换机。',
    words: ['修了三周', '二十天', '单子日期不对', '取机', '日期造假', '通知取机'],
    passages: [
      rule('备用机', '8月15日送修，当天不算。8月22日是第7日，8月23日是第8日，从这天起可以书面要备用机。', sources.SPARE_PHONE),
      rule('换机', '21日没有超过30日，也没有超过60日。除非这是第二次修、修完还是不行，才看两次修理的规定。', sources.SLOW_REPAIR, sources.WAITING_FOR_PARTS, sources.TWO_REPAIRS),
      advice('单子上的日期', '取机时维修单写“8月20日已修好”，而某甲没有接到过通知。哪天通知、哪天取机，决定了能不能要备用机，所以两个日子都要有记录。'),
    ],
  }),
  example('depreciation', {
    title: '演示：某乙退货，两种算法各退多少',
    answer: '手机5,000元，从开票到退货100日。主张全额退5,000元；对方可能主张扣折旧2,500元、退2,500元。有21日在修的，扣折旧是1,975元、退3,025元。',
    words: ['折旧怎么算', '退多少', '计算', '例子', '算一算'],
    passages: [
      rule('主张全额', '按购货凭证显示的价格一次性退清，就是5,000元。', sources.STARTS_AT_DELIVERY),
      rule('对方可能主张的算法', '1月10日开票，4月20日退货，中间100日，每日0.5%：5,000×0.5%×100＝2,500元，退2,500元。其中21日在修的要扣除，按79日算，折旧1,975元，退3,025元。', sources.SAME_MODEL_RETURNED, sources.DEPRECIATION),
      rule('卖家没有同型号', '符合换货条件而卖家没有同型号同规格的，退货按发货票价格一次退清，没有折旧。', sources.NO_SAME_MODEL),
    ],
  }),
  example('which-window', {
    title: '演示：某丙的手机第12日出故障',
    answer: '11月1日签收，11月13日充不进电：在第8日到第15日里，可以选换货或者修理。稳妥日是11月15日，法定日是11月16日。',
    words: ['第十二天', '来得及', '拖到期限', '返厂检测', '换新机'],
    passages: [
      rule('选什么', '第8日至第15日内主机出现性能故障的，可以选择换货或者修理。退货不在这一条里；没有同型号可换的，可以要求退货。', sources.WITHIN_15_DAYS, sources.NO_SAME_MODEL),
      rule('日子', '签收当天不算，第15日是11月16日；柜台可能把当天也算上，所以在11月15日前书面说。', sources.FIRST_DAY, sources.STARTS_AT_DELIVERY),
      advice('对方说要返厂检测', '规定看的是故障哪天出现。当天就书面写明“11月13日出现，选择换货”，检测花多少天不改变这个日子。'),
    ],
  }),
  example('unrecorded', {
    title: '演示：某丁修了两次，只有一次有记录',
    answer: '换机要凭修理记录。只有一次写了记录的，先请服务点补上另一次，再提换机。',
    words: ['没有记录', '不给写', '两次修理', '补记录', '只写检测'],
    passages: [
      rule('规定看记录', '经两次修理仍不能正常使用的，凭修理者提供的修理记录，由销售者更换。', sources.TWO_REPAIRS),
      rule('可以要求补', '修理者应当如实、完整地填写维修记录。某丁拿着第一次的取机短信和付款记录，请服务点补写。', sources.REPAIR_RECORD),
      advice('补不到的时候', '把两次送修的聊天记录、单据照片放在一起，先按现有的证据提，再看调解或者法院怎么认定。'),
    ],
  }),
  example('one-then-other', {
    title: '演示：某戊先找了消协，又想投12315',
    answer: '消协已经受理，12315不会再受理同一争议。某戊等到消协调解没有谈成，就向法院起诉。',
    words: ['消协投完', '再投12315', '不予受理', '转投', '先后'],
    passages: [
      rule('为什么不受理', '消费者协会已经受理或者处理过同一争议的，12315不予受理。', sources.TAKEN_ELSEWHERE),
      rule('还能做什么', '调解不成的可以起诉，金额在限额内、不需要鉴定的适用小额诉讼。看到的是违法线索的，举报和投诉分开处理。', sources.WAYS_TO_SETTLE, channels.SMALL_CLAIMS, channels.REPORTS_ARE_SEPARATE),
    ],
  }),
]
