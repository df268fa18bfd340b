import * as channels from '../../channel/sources'
import * as sources from '../../rights/sources'
import { advice, rule, writes } from '../write'

const article = writes('policy')

/** Where to go when talking did not help. */
export const WAYS = [
  article('12315', {
    title: '12315怎么投，多久有结果',
    answer: '收到投诉起七个工作日内决定是否受理；同意调解的，受理之日起六十日内调解不成就终止，之后可以起诉。',
    words: ['12315', '投诉', '市场监管', '市监局', '工商', '多久', '受理', '调解', '材料', '举报'],
    passages: [
      rule('要交什么', '自己的真实姓名、电话、地址，被投诉人的名称和地址，具体的请求和事实依据。', sources.COMPLAINT_CONTENTS, channels.REGULATED_COMPLAINT),
      rule('日子', '七个工作日内决定是否受理；受理之日起六十日内未能达成调解协议的，终止调解。鉴定的时间不算在内。', sources.SEVEN_WORKING_DAYS, sources.SIXTY_DAYS, channels.INSPECTION_FEES),
      rule('什么时候不受理', '别处已经受理或者处理过同一争议的，超过三年的，材料不齐或者虚假的，冒用别人名义的，不予受理。', sources.TAKEN_ELSEWHERE, sources.THREE_YEARS, channels.TRUE_PAPERS),
      rule('调解不成', '可以申请仲裁或者向法院起诉。', channels.AFTER_MEDIATION, sources.WAYS_TO_SETTLE),
    ],
  }),
  article('one-office', {
    title: '12315和消费者协会，先选一处',
    answer: '消费者协会已经受理或者处理过的同一争议，12315不予受理。先选一处，等有了结果再走下一步。',
    words: ['消协', '消费者协会', '两边', '选哪个', '315', '都投', '一起投诉', '重复投诉'],
    passages: [
      rule('规定怎么写', '法院、仲裁机构、行政机关或者消费者协会已经受理或者处理过同一争议的，不予受理。', sources.TAKEN_ELSEWHERE),
      advice('怎么选', '想请双方坐下来谈的，消费者协会也可以；涉及违法线索、需要核查的，走12315。先和卖家书面谈一次，常常更快。'),
      rule('没有被受理的', '没有受理、也没有处理过的，不影响走另一处。撤回的，留下撤回的凭证。', sources.TAKEN_ELSEWHERE),
    ],
  }),
  article('together', {
    title: '好多人同样的问题，能不能一起投诉',
    answer: '同一争议、同一卖家的，各人同意后可以按共同投诉处理，推选两名代表人。卖家不同的，各投各的。一样的文字、一样的电话会让大家都受影响。',
    words: ['共同投诉', '集体投诉', '一起投', '很多人', '批次问题', '通病', '抽检', '代表', '群主代投', '委托'],
    passages: [
      rule('共同投诉', '两人以上基于同一争议投诉同一经营者的，经投诉人同意，可以按共同投诉处理，书面推选两名代表人。变更、放弃请求或者达成协议，要被代表的人同意。', channels.TOGETHER),
      rule('各写各的', '短期内集中投诉、多人使用同一电话或者地址等情况，会影响是否按消费争议处理。每个人写自己的经过，用自己的电话。', sources.OWN_COMPLAINT),
      rule('批次的问题', '涉及众多消费者的争议，可以纳入抽查检验程序。群里可以汇总型号、批次、人数和现象，交线索和抽检建议。', channels.SAMPLED, channels.CONCRETE_CLUES),
      rule('请人代办', '要有自己签名的授权委托书原件和受托人身份证明，写明委托事项、权限和期限。群主不能替大家点一下就投。', channels.BY_AN_AGENT),
    ],
  }),
  article('court', {
    title: '起诉要花多少钱、多久，小额诉讼的限额是多少',
    answer: '限额看当地上年度就业人员年平均工资的百分之五十，手机纠纷一般在限额内，以当地法院为准。受理费按金额算，简易程序减半。',
    words: ['起诉', '打官司', '法院', '小额诉讼', '诉讼费', '花多少钱', '多久判', '起诉状', '立案'],
    passages: [
      rule('限额', '标的额为各省、自治区、直辖市上年度就业人员年平均工资百分之五十以下的，适用小额诉讼的程序，一审终审。', channels.SMALL_CLAIMS),
      rule('费用', '不超过1万元的每件50元，超过1万元至10万元的部分按2.5%；适用简易程序的减半，小额诉讼也是简易程序，所以不超过1万元的是25元，1.5万元的是87.5元。一般由败诉方负担。', channels.COURT_FEE, channels.HALF_FEE, channels.LOSER_PAYS),
      rule('时间', '小额诉讼应当在两个月内审结，可以延长一个月。', channels.TWO_MONTHS),
      rule('要鉴定的不适用', '需要评估、鉴定，或者对起诉前的鉴定结果有异议的，不适用小额诉讼。', channels.NO_SMALL_CLAIMS),
    ],
  }),
]
