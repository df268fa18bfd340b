import { field, ship } from './ship'
import * as sources from '../../rights/sources'

const KEEP_ORIGINALS = '原始照片、视频和聊天记录留在手机里，不剪辑、不转存后删除'
const HIDE_FOR_GROUP = '发到群里的那一份遮住手机号、订单号、串号和人脸'

const screen = ship('evidence-screen', 'evidence', {
  title: '屏幕故障',
  about: '绿线、花屏、黑屏、闪屏、触控失灵都可以用。拍清楚、写清楚，检测的人才能照着重现。单个亮点、轻微偏色不在性能故障表里，可以看品牌自己的承诺。',
  fields: [
    field('机型', '设置里的完整名称', 'model'),
    field('系统版本', '设置里的版本号', 'systemVersion'),
    field('第一次出现的日期和情形', '当时在做什么，之前有没有升级系统', 'steps'),
    field('出现的位置', '例如右侧竖线、下半屏', 'steps'),
    field('出现的频率', '一直在，还是一天几次，持续多久', 'steps'),
    field('怎样操作会出现', '一步一步写，别人照做也能看到', 'steps'),
    field('外观有没有磕碰', '没有就写没有，并拍四角和边框', 'steps'),
    field('试过的办法和结果', '重启、调亮度、安全模式、恢复出厂', 'tried'),
  ],
  checklist: [
    '故障画面照片：关闭滤镜，正面平拍，白色和黑色背景各一张',
    '连续视频：从设置里的本机信息开始拍，不断开，一直拍到故障出现',
    '截屏一张：截屏里没有而照片里有，说明问题多半在屏幕本身',
    '机身四角、边框、背面照片各一张',
    '发票或订单截图，能看到购买日期和价格',
    KEEP_ORIGINALS,
    HIDE_FOR_GROUP,
  ],
  sources: [sources.FAULT_TABLE, sources.WITHIN_7_DAYS, sources.WITHIN_15_DAYS, sources.ORIGINALS],
})

const battery = ship('evidence-battery', 'evidence', {
  title: '电池与续航',
  about: '续航短本身不在性能故障表里，要看电池容量。购机六个月内、容量低于80%，可以按电池一项主张。把容量和使用情况一起记下来。',
  fields: [
    field('系统版本', '升级前后都写', 'systemVersion'),
    field('电池容量或健康度', '设置里的数字，或服务点检测单上的数字', 'steps'),
    field('查看的日期和方式', '设置里看的，还是服务点检测的', 'steps'),
    field('一次完整的使用记录', '从多少用到多少，用了多久，主要在做什么', 'steps'),
    field('待机一夜掉多少', '关掉大应用，记睡前和早上的电量', 'steps'),
    field('充电器和线', '原装还是别的，充满要多久', 'steps'),
    field('试过的办法和结果', '换充电器、关后台、恢复出厂', 'tried'),
  ],
  checklist: [
    '电池健康页面截图，连同日期',
    '耗电排行截图，连续三天，每天同一时间',
    '跳电或自动关机的视频，能看到前后的电量',
    '服务点的检测单，请对方写明容量数字',
    '发票或订单截图，能看到购买日期',
    '电池鼓包先停用、停充，不要按压和拆开，尽快送检',
    HIDE_FOR_GROUP,
  ],
  sources: [sources.BATTERY_ROW, sources.STARTS_AT_DELIVERY],
})

const restarting = ship('evidence-restarting', 'evidence', {
  title: '自动重启、关机与死机',
  about: '这类故障时有时无，记录比描述更有用。每次出现记一行，攒够几次再去检测。',
  fields: [
    field('系统版本', '设置里的版本号', 'systemVersion'),
    field('第一次出现的日期', '前后有没有升级系统或装应用', 'steps'),
    field('每次出现的记录', '日期、时间、电量、在做什么、多久恢复', 'steps'),
    field('大概的频率', '一天几次或一周几次', 'steps'),
    field('试过的办法和结果', '安全模式、卸载应用、恢复出厂', 'tried'),
  ],
  checklist: [
    '另一台手机拍下的出现过程，拍到时间和电量',
    '系统里的重启或诊断记录截图',
    '恢复出厂后仍然出现的视频',
    '发票或订单截图',
    '送检前备份数据，退出账号',
    KEEP_ORIGINALS,
  ],
  sources: [sources.FAULT_TABLE, sources.TWO_REPAIRS, sources.ORIGINALS],
})

const purchase = ship('evidence-purchase', 'evidence', {
  title: '购买凭证整理',
  about: '先把“在哪里、什么时候、花多少钱买的”说清楚。签收日和发票日不同的，两个都记：可以主张从签收起算，办事按较早的那个日子更稳妥。',
  fields: [
    field('卖家名称', '发票或订单上的全称', 'shop'),
    field('下单、开票、签收的日期', '三个日子分开写'),
    field('实际付款', '优惠、补贴、以旧换新分别写'),
    field('发票', '电子、纸质、只有收据，还是丢了'),
    field('三包凭证', '有没有，在盒子里还是电子的'),
    field('换过机没有', '换过就写换机完成的日期'),
  ],
  checklist: [
    '发票原件或电子发票文件',
    '订单详情截图，能看到卖家、日期、价格、型号',
    '付款记录截图',
    '签收记录截图',
    '三包凭证或保修页面截图',
    '包装盒标签照片',
    '发票丢了，先请卖家补开或提供底联、复印件',
    HIDE_FOR_GROUP,
  ],
  sources: [sources.PROOF_OF_PURCHASE, sources.STARTS_AT_DELIVERY],
})

const repair = ship('evidence-repair', 'evidence', {
  title: '维修过程记录',
  about: '每次送修都要有书面的维修记录。检测、升级系统、调整参数也请对方照实写上。修过几次、修了几天，以后都靠它说明。',
  fields: [
    field('服务点', '名称和地址', 'shop'),
    field('送修日期', '以单据为准，当天拍照'),
    field('对方承诺取机的日期', '超过7日的，送修时就可以问备用机'),
    field('送修时写的故障', '和自己说的是不是一样', 'tried'),
    field('检测结果和原因', '请对方写在单子上', 'tried'),
    field('怎么处理的、换了什么', '零件名称，原装还是别的', 'tried'),
    field('催问记录', '每次的日期、谁答的、说了什么'),
    field('通知取机和实际取机的日期', '两个日子都写'),
    field('取机后多久又出现', '三十日内再出现的，保留证据', 'steps'),
  ],
  checklist: [
    '送修单照片，送修当天拍',
    '送修前机身照片和故障视频',
    '维修记录或三包凭证上的记录，写全送修、故障、原因、处理、交验、签字',
    '收费的，要明细和票据',
    '取机当面试一遍，有问题当场写在单子上',
    '每次维修的单据按日期放在一起',
  ],
  sources: [sources.REPAIR_RECORD, sources.RECORD_CONTENTS, sources.AFTER_REPAIR, sources.TWO_REPAIRS, sources.SPARE_PHONE],
})

const contact = ship('evidence-contact', 'evidence', {
  title: '沟通记录',
  about: '每次联系商家、品牌或平台都记一行：什么时候、找的谁、说了什么、答应了什么。能用文字沟通的尽量用文字。',
  fields: [
    field('日期和时间', '例如 11 月 21 日上午'),
    field('方式', '在线客服、电话、门店、邮件'),
    field('对方是谁', '店铺或部门就够了，不写工作人员的姓名'),
    field('我提出的要求', '一句话', 'demand'),
    field('对方的答复', '尽量用原话', 'tried'),
    field('答应的日期', '什么时候给结果', 'tried'),
    field('编号', '工单号只留给自己看，不发到群里'),
  ],
  checklist: [
    '完整的聊天记录，从头到尾，能看到时间和对方账号',
    '手机里的原始记录不删，截图只是帮着看',
    '自己参与的通话可以录音，保留原始文件；不偷录别人之间的谈话',
    '电话说定的事，再用文字发一遍请对方确认',
    '门店当面说的，请对方写在单子上',
    HIDE_FOR_GROUP,
  ],
  sources: [sources.CHAT_IS_EVIDENCE, sources.ORIGINALS, sources.DOUBTFUL_COPIES],
})

export const EVIDENCE_TEMPLATES = [screen, battery, restarting, repair, contact, purchase]
