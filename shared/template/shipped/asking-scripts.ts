import { lines, ship } from './ship'
import * as sources from '../../rights/sources'

const DEVICE = '{{品牌}} {{型号}}（{{容量}}）'

const progress = ship('script-progress', 'script', {
  title: '书面问进度和判定的依据',
  about: '送修后没有消息，或对方口头说是人为损坏、不在保修内时用。只问事实和依据，留下书面的答复。',
  body: lines(
    `您好，我的${DEVICE}{{送修日期}}送修，故障是：{{故障}}。想请您书面答复下面几件事：`,
    '一、现在到哪一步了，预计哪天修好。',
    '二、如果在等零件，是哪一种零件，哪天订的，谁在供货。',
    '三、检测的结果是什么，用什么办法检测的。',
    '四、如果认为是人为损坏或不在三包范围，依据是什么，请提供检测照片和记录，并写明是哪一处。',
    '五、如果要收费，请列出零件和工时的明细。',
    '我提出这些问题的日期是{{今天}}，请在{{希望答复的日期}}前回复。谢谢。',
  ),
  checklist: ['留下发送的记录和日期', '等零件和修理者自己慢，适用的条款不同，请对方写清原因', '过了说好的日子再问一次，也留记录'],
  sources: [sources.SLOW_REPAIR, sources.WAITING_FOR_PARTS, sources.REPAIR_RECORD, sources.DELAY],
})

const platform = ship('script-platform', 'script', {
  title: '向平台客服说明情况',
  about: '和店铺没有谈妥，请平台介入时用。平台各有时限和举证要求，先看平台自己的规则页面。经过用自己的话写。',
  body: lines(
    `您好，我{{购买日期}}在{{店铺}}购买了${DEVICE}，{{签收日期}}签收，价格{{价格}}。`,
    '{{故障开始}}起出现：{{故障}}。重现的办法：{{复现步骤}}。',
    '我{{联系店铺的日期}}联系了店铺，提出：{{诉求}}。店铺的答复是：{{店铺的答复}}。',
    '我的请求：{{诉求说明}}。',
    '附上：订单、故障照片和视频、与店铺的聊天记录、检测单（有的话）。',
    '请告诉我处理的时限，以及还需要我补什么材料。谢谢。',
  ),
  checklist: ['先和店铺沟通过，有记录', '请求只写一件最要紧的', '平台要的检测报告，问清由谁出、费用谁先付', '材料里遮住无关的个人信息'],
  sources: [sources.TRANSPORT_COSTS, sources.STARTS_AT_DELIVERY, sources.WAYS_TO_SETTLE],
})

const noReason = ship('script-no-reason', 'script', {
  title: '网购七日内无理由退货：问清有没有单独确认',
  about: '网上买、签收次日起七日内用。激活过的手机能不能退，先看下单时有没有单独、显著的确认。没有确认的可以提出；对方也可能说激活后不完好，结果要看具体情况。门店买的不适用。',
  body: lines(
    `您好，我在{{店铺}}购买的${DEVICE}{{签收日期}}签收，现在提出七日无理由退货。商品和配件齐全，使用情况是：{{开箱后做过什么}}。`,
    '如果认为激活后不适用七日无理由退货，请提供我下单时对这一单单独确认过的页面或记录。',
    '根据《网络购买商品七日无理由退货暂行办法》第二十条，应当有显著的确认程序供消费者对单次购买确认，没有确认的，不得拒绝七日无理由退货。',
    '请书面答复。同意退货的，请告诉我寄回的地址和退款的日期。{{今天}}',
  ),
  checklist: ['签收次日算第一天', '下单页面、确认弹窗、商品说明都截了图', '恢复出厂，清除个人数据', '无理由退货的运费一般由自己承担', '有质量问题的，改用七日内出故障那一份'],
  sources: [sources.SEVEN_DAYS_NO_REASON, sources.CONFIRMED_EACH_TIME, sources.NO_SILENT_CONSENT, sources.INTACT],
})

const complaint = ship('script-complaint', 'script', {
  title: '投诉前自查，写自己的事实',
  about: '准备去12315平台投诉前用。一个人写一份，写自己的经过、用自己的电话，不抄别人的。12315和消费者协会先选一处：一处处理过的同一争议，另一处可能不受理。',
  body: lines(
    '被投诉人（卖给我的商家）的名称和地址：{{商家名称和地址}}',
    '买的是什么：{{品牌}} {{型号}}，{{购买日期}}，{{价格}}',
    '发生了什么（用自己的话，按日期写）：{{自己写经过}}',
    '和商家怎么谈的，对方怎么答复的：{{自己写沟通}}',
    '我的请求（修理、更换、退货、退款，写具体）：{{自己写请求}}',
    '手里的证据：{{自己列证据}}',
  ),
  checklist: [
    '这件事没有在消费者协会、法院、仲裁或其他部门处理过',
    '被投诉的是和我有买卖关系的商家',
    '姓名、电话、地址都是自己的',
    '经过是自己写的，日期和金额对得上单据',
    '不知道的不写，猜的不写',
    '距离知道自己的权益受损不超过三年',
    '七个工作日内会告知是否受理；调解以六十日为限',
    '群里一起反映同类故障的，交的是统计和线索，不是同一份投诉',
  ],
  sources: [sources.COMPLAINT_CONTENTS, sources.SEVEN_WORKING_DAYS, sources.TAKEN_ELSEWHERE, sources.OWN_COMPLAINT, sources.SIXTY_DAYS, sources.WAYS_TO_SETTLE],
})

export const ASKING_SCRIPTS = [progress, platform, noReason, complaint]
