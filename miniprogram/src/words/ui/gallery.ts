/** Specimens: what a person might read there, short, long and very long. */
export const title = '组件'
export const theme = '主题'
export const themes = { light: '浅色', dark: '深色', large: '长辈模式' } as const
export const parts = {
  type: '字和颜色', actions: '按钮', fields: '填写', choices: '选择', lists: '列表', figures: '数字', states: '状态', photos: '照片', layers: '浮层',
} as const

export const rest = '平常'
export const pressed = '按下'
export const busy = '等待'
export const disabled = '不可用'
export const filled = '已填'
export const hinted = '有提示'
export const wrong = '有错'
export const hintedAndWrong = '提示和错一起'
export const long = '很长'
export const empty = '空'
export const many = '很多'

export const save = '保存'
export const join = '参加接龙'
export const copy = '复制'
export const leave = '退出群'
export const longButton = '把这一份整理好的情况复制下来发给群里的每一位'
export const nothing = ''

export const nickname = '小周'
export const longNickname = '住在梧桐路十七号院三单元的老周家的洗衣机又不转了大家也来看看是不是同一个毛病一起想想办法吧谢谢各位街坊邻居们'
export const model = '型号'
export const modelHint = '一般在机身背面的标签上。'
export const modelWrong = '请写下型号，1 到 60 个字。'
export const modelPlaceholder = '例如 XQG100-14Q6'
export const modelFilled = 'XQG100-14Q6'
export const fault = '故障情况'
export const faultHint = '什么时候开始的，怎么出现的。'
export const faultFilled = '脱水的时候响得厉害，停下来以后门打不开，要等十来分钟。换过一次排水泵，过了两个月又这样。'
export const bought = '购买日期'
export const boughtDay = '2026-03-08'
export const channel = '在哪里买的'
export const channels = ['官方旗舰店', '线下门店', '朋友转让，没有发票，也不记得是哪一年从哪个平台上买来的'] as const
export const note = '备注'
export const sort = '排列'
export const sorts = ['最近的在前', '问的人多的在前', '离我近的在前'] as const
export const asks = '想要什么'
export const wishes = ['修好', '换新', '退款', '说法'] as const
export const kind = '这是什么群'
export const kinds = [
  { value: 'consumer', label: '维权群', hint: '同一个品牌、同一种毛病的人' },
  { value: 'groupBuy', label: '团购群', hint: '一起买、一起问价的人' },
  { value: 'watchdog', label: '观察群', hint: '媒体、协会，看各群愿意分享的情况' },
] as const
export const follow = '有新情况告诉我'
export const followHint = '一天最多一次'

export const section = '正在进行的接龙'
export const sectionDetail = '截止以后就不能再参加。'
export const all = '全部'
export const rowTitle = '洗衣机脱水异响'
export const rowDetail = '14 人 · 上海 · 还有 3 天'
export const rowValue = '3 天前'
export const rowLong = '去年双十一买的滚筒洗衣机，脱水到第三分钟开始剧烈抖动并伴有金属摩擦的声音，客服说属于正常现象，请大家都来看看'
export const removeRow = '删除这条记录'
export const cardText = '卡片里的一段话。整张卡片可以点。'
export const open = '打开'
export const badges = { neutral: '草稿', primary: '进行中', info: '待补充', success: '已解决', warn: '快截止', danger: '已隐藏' } as const

export const completeness = '材料'
export const completenessDetail = '还差购买凭证。'
export const parts4 = ['机器', '故障', '材料', '提交'] as const
export const barTitle = '坏在哪里'
export const bars = ['排水泵', '主板', '门锁', '滚筒轴承和三脚架之间的那个很难说清楚名字的橡胶垫'] as const
export const people = '人'

export const notices = {
  info: '昵称正在检查，检查完之前别人看到的是“群友”。',
  success: '已经提交，可以在“我的案例”里看到。',
  warn: '还有两天截止，材料还差一份。',
  danger: '这条内容已经隐藏，别人看不到了。',
} as const
export const noticeTitle = '先看一下'
export const emptyTitle = '还没有接龙'
export const emptyDetail = '谁先发起一个，遇到同样情况的人就能跟上。'
export const start = '发起接龙'
export const failed = '现在连不上网络，请看一下网络再试。'

export const receipt = '购买凭证'
export const repairSheet = '维修单.pdf'
export const video = '异响录音'
export const label = '机身标签'
export const front = '正面'
export const addPhoto = '添加照片'

export const openSheet = '打开抽屉'
export const sheetTitle = '改昵称'
export const askFirst = '先问一声'
export const askDanger = '问一件收不回的事'
export const sayDone = '说一句做好了'
export const done = '已保存'
export const question = '退出这个群？'
export const consequence = '您的案例和接龙会留在群里，名字换成“已退出的群友”。想回来要重新申请。'
export const leaveVerb = '退出'
export const keepQuestion = '现在提交？'
export const keepConsequence = '提交以后群里的人都能看到，材料还可以再补。'
export const submit = '提交'

export const sizes = { headline: '标题大字', title: '小标题', body: '正文', small: '次要的话', caption: '附注' } as const
export const figure = '128'
export const quiet = '次要的话放在这里'

export const needed = '必填 · 一行字'
export const optional = '选填 · 一行字'
export const nth = (place: number): string => `第 ${place} 项`
