import * as channels from '../../channel/sources'
import * as sources from '../../rights/sources'
import * as more from '../sources'
import { advice, rule, writes } from '../write'

const article = writes('evidence')

/** What counts as proof, and what one may say in public. */
export const EVIDENCE = [
  article('recording', {
    title: '打电话可以录音吗，要不要先告诉对方',
    answer: '自己参与的通话可以录下来作证据，先告诉对方不是法律上的条件。不要偷录别人之间的谈话。',
    words: ['录音', '偷录', '通话录音', '告知对方', '电话录音', '取证'],
    passages: [
      rule('能不能用', '以严重侵害他人合法权益、违反法律禁止性规定或者严重违背公序良俗的办法取得的，不能作为根据。自己和对方通话时录下来，一般不在此列。', more.RECORDING_COUNTS),
      rule('不能做的', '偷窥、偷拍、窃听他人隐私的，会受处罚。', more.NO_EAVESDROPPING),
      advice('录完之后', '保留原始文件，不剪辑；把要紧的几句写成文字，用聊天再发一遍请对方确认。'),
    ],
  }),
  article('originals', {
    title: '截图够不够，原件要怎么留',
    answer: '截图只是帮着看，原件留在手机里：聊天记录不删，照片视频不剪，录音不转存后删除。',
    words: ['截图', '原件', '聊天记录', '微信记录', '公证', '证据', '删了', '换手机', '视频证据', '时间戳'],
    passages: [
      rule('聊天记录是证据', '即时通信、通讯群组里的记录属于电子数据，应当提供原件。', sources.CHAT_IS_EVIDENCE, sources.ORIGINALS, more.CHATS_COUNT),
      rule('只有截图的', '存有疑点的视听资料、电子数据，无法核对的复制件，不能单独作为认定事实的根据。', sources.DOUBTFUL_COPIES),
      rule('让它更可信', '由中立第三方平台保存或者确认的，可以确认真实，有相反证据的除外。要紧的可以公证。', more.NEUTRAL_PLATFORM),
      advice('拍视频', '从本机信息页开始，一直拍到故障出现，中间不断开；换手机前把聊天记录完整迁移。'),
    ],
  }),
  article('hide', {
    title: '发到群里、网上之前，要遮住什么',
    answer: '手机号、地址、订单号、工单号、串号、人脸、工作人员的姓名都遮住。发出去的是复制件，原件自己留着。',
    words: ['打码', '隐私', '个人信息', '遮挡', 'imei', '串号', '订单号', '工单', '去标识', '手机号'],
    passages: [
      rule('规定怎么写', '处理个人信息限于实现目的的最小范围；不得公开，取得个人单独同意的除外。', more.NO_MORE_THAN_NEEDED, channels.NOT_PUBLISHED),
      rule('去掉名字还不够', '去标识化不等于匿名：型号、城市、日期凑在一起，也可能认出一个人。', more.NOT_ANONYMOUS),
      rule('可以撤回', '撤回同意的，对方应当删除自己的个人信息。', more.MAY_BE_DELETED),
      advice('怎么遮', '用纯色方块盖住再导出，不用半透明的涂抹。'),
    ],
  }),
  article('reputation', {
    title: '在网上说品牌不好，会不会惹麻烦',
    answer: '说事实、写日期、有凭证，风险就小。不要骂人，不要夸大，不要把“发出去”“删掉”和要钱连在一起。',
    words: ['发视频', '发帖', '差评', '媒体', '记者', '曝光', '名誉权', '律师函', '骂人', '诽谤', '删帖', '威胁', '敲诈'],
    passages: [
      rule('可以说什么', '实施舆论监督影响他人名誉的，不承担民事责任；但捏造、歪曲事实，没有尽到合理核实，或者使用侮辱性言辞的除外。', channels.TRUE_REPORTING),
      rule('最危险的一句', '以发布、删除网络信息为由要挟他人、索取财物的，按敲诈勒索处理。要求和公开分开写，不提条件，不收删帖的钱。', channels.PUBLISHING_FOR_MONEY, channels.EXTORTION),
      rule('说错了就改', '内容失实的，对方有权请求更正或者删除。写明“我一方的陈述”，给对方留下回应的位置。', more.CORRECTIONS),
    ],
  }),
  article('group-owner', {
    title: '群主、管理员要负什么责任',
    answer: '群组建立者、管理者应当履行群组管理责任：公开群规，及时处理违法和侵权的内容。成员也应当文明互动、理性表达。',
    words: ['群主', '管理员', '建群', '群规', '谁负责', '群里广告', '代投诉', '收费维权'],
    passages: [
      rule('规定怎么写', '群组建立者、管理者应当履行群组管理责任，依法规范群组网络行为和信息发布；成员应当遵守法律法规，文明互动、理性表达。', more.OWNERS_DUTY),
      rule('有人来通知侵权', '权利人可以通知网络服务提供者采取必要措施，通知要有初步证据和真实身份。群里收到的，先停止转发，再交给平台处理。', more.NOTICES),
      advice('日常怎么做', '写清群规；不让发别人的个人信息；不收“代投诉”“保证能退”的钱；有人说要去闹，劝他各写各的事实。'),
    ],
  }),
]
