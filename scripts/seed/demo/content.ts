import type { Report } from '@shouhou/shared/case'
import type { NewGroup } from '@shouhou/shared/group'

/** Brands, models, shops and people are invented. */
export const GROUPS: Record<'consumer' | 'official' | 'watchdog', NewGroup> = {
  consumer: {
    kind: 'consumer', name: '青禾 X1 互助群', brand: '', organisation: '',
    about: '用青禾手机遇到问题的朋友，一起把情况记清楚，互相帮忙。',
    rules: '一、先报案例，再聊情况，一人一机写一份。\n二、只写自己遇到的事实，不转没有来源的说法。\n三、不发广告，不做收费代办，不贴别人的个人信息。\n四、各自维权，用自己的话写，不要照抄别人的投诉。',
  },
  official: {
    kind: 'official', name: '云杉手机售后群', brand: '云杉', organisation: '云杉手机客户服务部（演示）',
    about: '云杉手机的官方售后群，收集问题，看得到每一个案例。',
    rules: '一、请按步骤报案例，官方人员都看得到。\n二、工作人员不会向您收费，也不会私下要验证码。\n三、对处理有意见，可以举报或联系平台运营。',
  },
  watchdog: {
    kind: 'watchdog', name: '城市消费观察', brand: '', organisation: '城市消费观察编辑部（演示）',
    about: '关注手机售后的媒体监督群。只看您授权的案例，只用去掉个人信息的数据。',
    rules: '一、授权由您自己决定，随时可以撤回。\n二、请如实描述，附上能证明的材料。\n三、我们会请被提到的企业说明情况。',
  },
}

export const WAITING_GROUP: NewGroup = {
  kind: 'official', name: '岚石手机服务群', brand: '岚石', organisation: '岚石终端售后部（演示）', about: '等待平台认证。', rules: '请文明交流。',
}

const NAMES = [
  '阿禾', '小满', '南风知意', '北城的猫', '老陈修表', '一只橘子', '青山', '木木', '海边拾贝', '周末骑行',
  '米粒', '晚安星辰', '东门大碗茶', '栗子', '小熊软糖', '秋天的第一杯', '夏至', '四月', '陈陈', '阿越',
  '糖醋排骨', '蓝莓', '云朵收集员', '江边散步', '半夏', '石榴', '二姐', '旧书店', '薄荷', '拾光',
]

/** No two members of the demo bear the same name. */
export const nicknameOf = (index: number): string => `${NAMES[index % NAMES.length] ?? ''}${['', '在路上', '本人'][Math.floor(index / NAMES.length)] ?? String(index)}`

export interface Pattern {
  brand: string
  model: string
  faultCode: Report['faultCode']
  /** People write the same thing in their own words. */
  faults: string[]
  steps: string[]
  picture: 'greenLine' | 'settings'
  versions: string[]
  cases: number
  /** How many of them are in the 接龙; it is started by the first. */
  joined: number
  about: string
  limits: { capacity: number | null; closesInDays: number | null }
}

export const PATTERNS: Record<'consumer' | 'official' | 'watchdog', Pattern[]> = {
  consumer: [
    {
      brand: '青禾', model: 'X1', faultCode: 'DISP.GREEN', cases: 26, joined: 21,
      faults: ['屏幕右侧出现一条绿线，亮屏就有', '用着用着突然一条绿色竖线，重启还在', '没有摔过，早上起来屏幕上多了一根绿线', '更新系统以后右边有条绿线', '绿线从一条变成了三条', '屏幕偏绿，下半边有一条线'],
      steps: ['亮屏就能看到，截图里没有。', '1. 亮屏\n2. 看右侧三分之一处\n每次都有。', '放一晚上再开还是有。'],
      versions: ['3.2.1', '3.2.1', '3.2.1', '3.2.0', '3.1.8', '3.3.0'],
      picture: 'greenLine',
      about: '同型号、屏幕出绿线的都可以来登记，请带上购买时间和系统版本。', limits: { capacity: null, closesInDays: null },
    },
    {
      brand: '青禾', model: 'X1', faultCode: 'BATT.DRAIN', cases: 9, joined: 7,
      faults: ['待机一晚上掉百分之三十', '更新后半天就没电', '刷半小时视频掉了四分之一的电', '电量掉得比以前快一倍'],
      steps: ['睡前 90%，早上 58%，没开任何应用。', '充满后只看视频，一小时掉 40%。'],
      versions: ['3.3.0', '3.3.0', '3.2.1'],
      picture: 'settings',
      about: '升级之后耗电明显变快的，写清楚升级前后的情况。', limits: { capacity: null, closesInDays: 30 },
    },
  ],
  official: [
    {
      brand: '云杉', model: 'S20', faultCode: 'TOUCH.FAIL', cases: 11, joined: 9,
      faults: ['屏幕下半边触控没反应', '打字时有几个键按不动', '冬天户外触控时灵时不灵', '贴膜揭掉也没用，下面一条划不动'],
      steps: ['打开绘图软件画线，到下面断开。', '1. 打开键盘\n2. 按空格左边三个键\n十次有六次没反应。'],
      versions: ['5.0.2', '5.0.2', '5.0.1'],
      picture: 'settings',
      about: '触控失灵登记，客服会按登记顺序联系。', limits: { capacity: 20, closesInDays: 45 },
    },
  ],
  watchdog: [
    {
      brand: '岚石', model: 'N3 Pro', faultCode: 'CHG.FAIL', cases: 9, joined: 7,
      faults: ['插上充电器没有反应', '要扭着线才能充上', '充到一半就停，重新插才继续', '换了三根线都充不进'],
      steps: ['原装充电器和线，插上 10 秒不显示充电。', '换插座、换线都试过，一样。'],
      versions: ['2.8', '2.8', '2.7'],
      picture: 'settings',
      about: '我们在收集充不进电的情况，愿意的话请授权给本群。', limits: { capacity: 10, closesInDays: 20 },
    },
    {
      brand: '岚石', model: 'N3 Pro', faultCode: 'PWR.REBOOT', cases: 6, joined: 5,
      faults: ['每天自动重启两三次', '通话到一半自己重启', '放口袋里拿出来发现在开机画面'],
      steps: ['不固定，玩游戏和待机都有过。', '系统日志里看到凌晨重启两次。'],
      versions: ['2.8', '2.7'],
      picture: 'settings',
      about: '自动重启的登记。', limits: { capacity: null, closesInDays: null },
    },
  ],
}

/** What was said, some days ago; the day comes before it. */
export const TALKS = ['打客服，说要先检测。', '去门店看过，师傅说要寄回，没有给书面记录。', '客服远程看过，说等下一个版本。']
