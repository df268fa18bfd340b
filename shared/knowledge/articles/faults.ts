import { THREE_GUARANTEES } from '../../rights/cite'
import * as sources from '../../rights/sources'
import { advice, rule, writes } from '../write'

const article = writes('faults')
const MAP = `下面是按表里的字理解的，写信时说“可以主张”，不说“规定写明”。`

/** How symptoms stand to the 性能故障表, one article for codes that stand alike. */
export const FAULTS = [
  article('power', {
    title: '不开机、自动关机、自动重启',
    answer: '表里有“无法开机”“非正常关机”，理由很充分。要紧的是拍到过程、写进维修记录。',
    words: ['开不了机', '死机', '重启', '自动关机', '黑了', '卡在开机', '变砖'],
    faults: ['PWR.REBOOT', 'PWR.OFF', 'PWR.BOOT'],
    passages: [
      rule('表里哪一项', '主机：无法开机；非正常关机。', sources.FAULT_TABLE),
      advice('怎么留证据', '时有时无的，用另一台手机拍下时间和电量；每次记一行日期、电量、在做什么。送修单上写“自动关机”或“无法开机”，不写“使用问题”。'),
    ],
  }),
  article('screen', {
    title: '绿线、花屏、黑屏、白屏',
    answer: '屏幕无显示、错字、漏划在表里；绿线、花屏可以主张属于显示功能失效。没有磕碰的照片很重要。',
    words: ['绿线', '绿屏', '竖线', '花屏', '黑屏', '白屏', '屏幕出线', '屏幕'],
    faults: ['DISP.GREEN', 'DISP.LINE', 'DISP.BLACK', 'DISP.WHITE', 'DISP.GARBLE'],
    passages: [
      rule('表里哪一项', `主机：屏幕无显示、错字、漏划；说明书所列功能失效。${MAP}`, sources.FAULT_TABLE),
      advice('怎么留证据', '正面平拍白底和黑底各一张，再截屏一张作对比；四角、边框、背面各一张，说明没有磕碰。'),
    ],
  }),
  article('touch', {
    title: '触控失灵、屏幕乱跳',
    answer: '可以主张属于“说明书所列功能失效”，整块或者一块区域失灵都可以写。附上说明书写触控的那一页。',
    words: ['触屏失灵', '触摸', '断触', '鬼触', '乱点', '划不动', '没反应'],
    faults: ['TOUCH.FAIL', 'TOUCH.GHOST'],
    passages: [
      rule('表里哪一项', `主机：说明书所列功能失效。${MAP}`, sources.FAULT_TABLE),
      advice('怎么留证据', '打开系统里显示触摸的开关，连续拍一段；摘掉贴膜和壳再拍一段；写明在哪个位置、多久一次。'),
    ],
  }),
  article('sound', {
    title: '听筒、扬声器、麦克风没声音',
    answer: '“无声响、单向无声或音量不正常”在表里，理由很充分。',
    words: ['没声音', '听不见', '对方听不到', '杂音', '破音', '外放', '话筒', '喇叭'],
    faults: ['AUD.SPK', 'AUD.EAR', 'AUD.MIC'],
    passages: [
      rule('表里哪一项', '主机：无声响、单向无声或音量不正常。', sources.FAULT_TABLE),
      advice('怎么留证据', '分别试通话、免提、录音、蓝牙耳机，写清哪一种不行；用另一台手机连续拍下来。'),
    ],
  }),
  article('network', {
    title: '不识卡、没信号、通话断线',
    answer: '不识别SIM卡在表里，理由很充分；信号差、通话断线可能是网络的原因，要先排除，再看检测。',
    words: ['无服务', '信号', '没信号', 'sim卡', '不读卡', '断线', '上不了网', '打不了电话'],
    faults: ['NET.SIM', 'NET.SIGNAL', 'CALL.DROP'],
    passages: [
      rule('表里哪一项', '主机：SIM卡接触不良；不能正常登录或通信。因网络因素、手机卡数据不正常造成的除外。', sources.FAULT_TABLE),
      advice('先排除', '换一张卡、换一个地方、和同一运营商的另一台手机放在一起比，把三次结果拍下来。资费、覆盖、携号转网是运营商的服务，不是手机的故障。'),
    ],
  }),
  article('charging', {
    title: '充不进电、无线充不能用',
    answer: '充电器坏了看充电器一项；换了同规格的充电器还充不进，可以主张手机的充电功能失效。充电慢本身不在表里。',
    words: ['充不进电', '充电没反应', '充电慢', '无线充', '充电口', '快充'],
    faults: ['CHG.FAIL', 'CHG.WIRELESS', 'CHG.PORT'],
    passages: [
      rule('表里哪一项', '充电器：不能正常工作或充电；主机：说明书所列功能失效。', sources.ACCESSORY_ROWS, sources.FAULT_TABLE),
      advice('怎么留证据', '原装充电器和线、另一套同规格的，各试一次，拍下电量变化；充电口拍近照，说明没有异物和磕碰。'),
    ],
  }),
  article('battery', {
    title: '电池不耐用、健康度下降、电量乱跳、鼓包',
    answer: '看电池容量：容量低于80%、又在购机6个月内的，可以按电池一项主张。只说不耐用，理由较弱。鼓包先停用、停充。',
    words: ['电池', '续航', '掉电快', '耗电', '健康度', '鼓包', '跳电', '换电池', '不耐用'],
    faults: ['BATT.HEALTH', 'BATT.JUMP', 'BATT.SWELL', 'BATT.DRAIN'],
    passages: [
      rule('表里哪一项', '电池：充电后手机仍不能正常工作，判断依据为电池容量不小于80%；电池的三包有效期为6个月。', sources.BATTERY_ROW),
      rule('会自动关机的', '有电却自动关机的，另外写上“非正常关机”，这是主机的一项。', sources.FAULT_TABLE),
      advice('怎么留证据', '健康度页面截图、连续几天的耗电排行、服务点写明容量数字的检测单。鼓包不要按压和拆开，尽快送检。'),
    ],
  }),
  article('features', {
    title: '相机、指纹、面容、Wi-Fi、蓝牙、定位、NFC、按键不能用',
    answer: '说明书写了的功能用不了，可以主张属于“说明书所列功能失效”；实体按键失灵另有“按键控制失效”一项。',
    words: ['摄像头', '相机打不开', '指纹', '人脸', '面容', 'wifi', '蓝牙', '定位', 'gps', 'nfc', '音量键', '电源键', '震动', '闪光灯', '耳机孔', '传感器'],
    faults: ['CAM.OPEN', 'BIO.FP', 'BIO.FACE', 'NET.WIFI', 'NET.BT', 'NET.GPS', 'NFC', 'KEY.PWR', 'KEY.VOL', 'KEY.HOME', 'VIB', 'FLASH', 'SENS.PROX', 'SENS.GYRO', 'AUD.JACK'],
    passages: [
      rule('表里哪一项', `主机：说明书所列功能失效；按键控制失效。${MAP}`, sources.FAULT_TABLE),
      advice('怎么留证据', '找到说明书写这项功能的那一页。先升级系统、备份后恢复出厂再试一次，结果也拍下来，免得对方说是软件设置。'),
    ],
  }),
  article('body', {
    title: '外壳开裂、后盖开胶、铰链异响',
    answer: '“因结构或材料因素造成的外壳裂损”在表里，是不是这样要看检测；有磕碰的痕迹，对方多半说是人为损坏。',
    words: ['后盖', '开胶', '裂了', '自裂', '边框', '缝隙', '铰链', '折叠屏', '折痕', '外壳', '掉漆'],
    faults: ['DISP.CRACK', 'BODY.COVER', 'BODY.FRAME', 'BODY.HINGE'],
    passages: [
      rule('表里哪一项', '主机：因结构或材料因素造成的外壳裂损；人为损坏除外。', sources.FAULT_TABLE),
      advice('怎么留证据', '刚发现就拍四角、边框、背面和裂的起点，放大看有没有撞击点。请检测单写明是结构、材料还是外力。掉漆不在表里，看品牌的承诺。'),
    ],
  }),
  article('sometimes', {
    title: '故障时有时无，检测说没问题',
    answer: '检测没有检出，不等于没有故障。请对方写明怎么检测、检测多久，自己带着连续的视频和记录再去。',
    words: ['检测没问题', '检测无故障', '没检出', '偶尔', '时好时坏', '闪屏', '死机', '对焦', '抖动', '闹钟', '亮度', '存储'],
    faults: ['SYS.FREEZE', 'SYS.STORE', 'DISP.FLICKER', 'DISP.BRIGHT', 'CAM.FOCUS', 'CAM.SHAKE', 'ALARM', 'OTHER'],
    passages: [
      rule('要看哪一项', '说明书写了的功能失效的，可以对照性能故障表；是不是，多半要看检测。', sources.FAULT_TABLE),
      rule('请对方写', '修理者应当认真记录故障和处理情况。没有检出的，也请写明检测的办法和时间，这一次也要有记录。', sources.REPAIR_RECORD),
      advice('自己记', '每次出现记一行：日期、时间、电量、在做什么、多久恢复。从本机信息页开始拍，不断开，一直拍到故障出现。'),
    ],
  }),
  article('weak', {
    title: '发热、偏色、残影、卡顿、成像不好，算不算性能故障',
    answer: '这些不在性能故障表里，按三包主张的理由较弱。先看品牌自己的承诺和宣传，做不到的，按承诺和质量的规定谈。',
    words: ['发热', '发烫', '偏色', '阴阳屏', '烧屏', '漏光', '卡顿', '闪退', '升级失败', '通知', '拍照', '进灰', '色差'],
    faults: ['HEAT', 'DISP.TINT', 'DISP.BURN', 'DISP.LEAK', 'DISP.PIXEL', 'CHG.SLOW', 'SYS.LAG', 'SYS.CRASH', 'SYS.UPDATE', 'CAM.COLOR', 'CAM.FOG', 'NOTIF', 'BODY.PAINT', 'BATT.DRAIN', 'BODY.WATER'],
    passages: [
      rule('为什么说理由较弱', `${THREE_GUARANTEES}的退、换以性能故障表为准，表里没有这些字。`, sources.FAULT_TABLE),
      rule('还可以看什么', '品牌承诺得更多的，按承诺办；广告和说明写了的质量，应当与实际相符；质量不符合要求的，可以合理请求修理、更换、减价。', sources.OWN_PROMISE, sources.AS_DESCRIBED, sources.BREACH),
      rule('严重到不能用的', '发热到自动关机、卡到不能开机的，照实写“非正常关机”“无法开机”，那就是表里的项。', sources.FAULT_TABLE),
    ],
  }),
]
