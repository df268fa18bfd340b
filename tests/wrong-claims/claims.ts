/** A claim that people pass on and no rule bears out, or that would harm who follows it. */
export interface Claim {
  name: string
  finds: RegExp
  /** Ways to say it, each of which is found. */
  wrong: readonly string[]
  /** What may be said of the same thing. */
  right: readonly string[]
}

// Between the words of one claim: blanks, signs and wide forms of them, but no end of a sentence and no quotation mark of the code.
const GAP = String.raw`[\s\-–—~·,，、:：()（）《》“”\[\]【】<>*_|/]{0,3}`
const NEAR = (most: number) => `[^。；;"'\`\\n]{0,${most}}`

const pattern = (...parts: string[]): RegExp => new RegExp(parts.join(GAP))
const oneOf = (...patterns: RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'))

// No look-behind needed: 第15日 and 二十五天 are other numbers.
const FEW_DAYS = String.raw`(?:^|[^\d十百.])[35三五]${GAP}[天日]`
const SPOTS = '(?:坏点|亮点|暗点)'
const OFFICES = '(?:12315|消协|消费者协会)'

export const CLAIMS: readonly Claim[] = [
  {
    name: '备用机的日子', finds: oneOf(pattern(`${FEW_DAYS}${NEAR(14)}备用机`), pattern(`备用机${NEAR(12)}${FEW_DAYS}`)),
    wrong: ['维修超过5天应提供备用机', '维修超过 ５ 天，应提供备用机', '五日没修好就有备用机', '备用机：超过5日提供', '满3天可以要备用机'],
    right: ['送修的主机在7日内不能修好的，修理者应当免费提供备用机', '第8日起可以要备用机', '8月15日送修，8月23日可以要备用机', '第十五日备用机还没有修好'],
  },
  {
    name: '规定的名字', finds: pattern('更换', '退', '责任', '规定'),
    wrong: ['《移动电话机商品修理更换退责任规定》', '修理、更换、退责任规定'],
    right: ['《移动电话机商品修理更换退货责任规定》'],
  },
  {
    name: '算错的溢价', finds: oneOf(pattern(String.raw`(?:^|[^\d.])16[.．。·]8\d?`, '[%％]'), /百分之十六点八/),
    wrong: ['溢价率16.8%', '１６．８％', '百分之十六点八', '16.8 %'], right: ['溢价率15.9%', '116.8%', '16.85元', '6.8%'],
  },
  {
    name: '亮点的个数', finds: oneOf(
      pattern(`[0-9一二两三四五]${GAP}[个颗点]?`, '(?:以内|以下|之内)', `${NEAR(6)}${SPOTS}`), pattern(`${SPOTS}${NEAR(8)}[0-9一二两三四五]`, '[个颗点]?', '(?:以内|以下|之内)'),
      pattern('[3三]', '个', SPOTS), pattern('[0-9一二两三四五]', '个?以?上?', `${SPOTS}${NEAR(10)}(?:合格|换货|换机|更换|标准|正常)`)),
    wrong: ['3个以内坏点属于合格产品', '３个坏点', '坏点在三个以内算合格', '通常1个坏点即可换货', '2个以上坏点建议换货', '国家标准：3 个 以内的亮点'],
    right: ['屏幕有几个亮点、坏点算合格，国家有没有规定', '屏幕左上角有一个亮点', '没有查到“几个以内算合格”', '单个亮点、轻微偏色不在性能故障表里'],
  },
  {
    name: '电池的百分比', finds: oneOf(pattern(`(?:电池|健康|容量|衰减|续航)(?:${NEAR(16)}[^\\d.。；;"'\`\\n])?85`, '[%％]'), pattern('(?:^|[^\\d.])85', '[%％]', `${NEAR(12)}(?:电池|健康|容量|异常|故障|不正常)`), /百分之八十五/),
    wrong: ['1年内低于85%属异常', '电池健康低于 85 ％ 就是故障', '低于８５％属异常', '百分之八十五'], right: ['判断依据为电池容量不小于80%', 'width:85%', '进度85%', '健康度 185%'],
  },
  {
    name: '调解的日子', finds: pattern('(?:45|四十五)', '个?', '工作日'),
    wrong: ['45个工作日内调解', '四十五个工作日', '45 个 工作日', '４５工作日'], right: ['六十日内未能达成调解协议', '七个工作日内决定是否受理', '60日', '15个工作日内核查'],
  },
  {
    name: '两处都投', finds: oneOf(/同时投诉/, new RegExp(`同时向${NEAR(20)}投诉`), new RegExp(`同[时步](?:向|到|至|找|投)${NEAR(6)}${OFFICES}`), new RegExp(`${OFFICES}${NEAR(4)}[和与、]${NEAR(4)}${OFFICES}${NEAR(4)}(?:同时|一起|都)(?:投|交|提)`), /同步(?:向|到|至)[^。；;"'`\n]{0,12}黑猫/),
    wrong: ['同时投诉', '同时向12315、消协投诉', '同时向品牌客服、12315、消协、媒体多渠道投诉', '12315和消协一起投更快', '并同步至黑猫投诉平台', '同步向12315'],
    right: ['12315和消费者协会，先选一处', '已经受理或者处理过同一争议的，不予受理', '双方同时到场调解'],
  },
  {
    name: '拿公开施压', finds: oneOf(
      new RegExp(`准备${NEAR(4)}媒体${NEAR(4)}曝光`), new RegExp(`(?:不赔|不退|不换|不解决|不处理|否则)${NEAR(4)}曝光`), /集体施压|舆论施压/, /分时段[^。；;"'`\n]{0,6}投诉/, pattern('统一', '(?:投诉)?', '(?:模板|话术)', '(?:投诉|提交)')),
    wrong: ['准备媒体曝光', '准备找 媒体 曝光', '不赔就曝光', '集体施压', '分时段集中投诉', '统一模板投诉', '否则，曝光'],
    right: ['把事实告诉记者，由他们核实后决定报不报道', '拍照曝光不足', '要求和公开分开写'],
  },
  {
    name: '小额诉讼的费用和限额', finds: oneOf(
      pattern('(?:50|五十)', '元?', '(?:的|就能)?小额'), new RegExp(`小额诉讼${NEAR(16)}(?:仅|只要|只需|只|才)${NEAR(3)}(?:50|五十)`), new RegExp(`诉讼费${NEAR(2)}(?:仅|只要|只需|只|才)${NEAR(2)}(?:50|五十)`),
      pattern('小额诉讼', '(?:限额)?(?:是|为)?', '(?:1|一)', '万元?', '(?:以下|以内)'), new RegExp(`(?:1|一)万元?(?:以下|以内)${NEAR(6)}小额`)),
    wrong: ['50元小额诉讼', '小额诉讼（1万元以下，诉讼费仅50元）', '小额诉讼只要五十元', '诉讼费仅50元', '一万以内走小额诉讼', '小额诉讼 1 万元 以下'],
    right: ['不超过1万元的每件50元；适用简易程序的减半，小额诉讼也是简易程序，所以不超过1万元的是25元', '标的额为年平均工资百分之五十以下的，适用小额诉讼'],
  },
  {
    name: '按小时答复', finds: new RegExp(`(?:^|[^\\d])(?:24|二十四)${GAP}(?:个)?小时${NEAR(8)}(?:答复|回复|响应|处理|解决|回应)`),
    wrong: ['如24小时内无响应', '24 小时内必须答复', '二十四小时内回复'], right: ['一周以后', '没有按小时答复的规定', '记录24小时的耗电'],
  },
  {
    name: '激活就不能退', finds: oneOf(/激活[后了过]?(?:就|一律|都)?(?:无法|不能|不可以?)(?:无理由)?退/, /激活后不适用[”"」』)）]?的(?:特殊)?商品/),
    wrong: ['激活后无法退货', '手机激活了就不能退', '手机属于“激活后不适用”的特殊商品'], right: ['激活过的手机，七日内还能无理由退吗', '没有确认的，不得拒绝七日无理由退货', '有没有单独确认过“激活后不支持无理由退货”'],
  },
  { name: '编出来的条文', finds: /无明显外力(?:损坏)?痕迹/, wrong: ['无明显外力损坏痕迹可免费保修'], right: ['因结构或材料因素造成的外壳裂损'] },
  { name: '已经废止的办法', finds: pattern('(?:总局)?令?第?', '20', '号令?(?:《|投诉|令)'), wrong: ['总局令第20号令', '第20号《投诉举报处理暂行办法》'], right: ['《市场监督管理投诉举报处理办法》', '20号楼', '第20号取机'] },
  { name: '群主的口号', finds: pattern('谁建群', '谁负责'), wrong: ['谁建群谁负责', '谁建群，谁负责'], right: ['群组建立者、管理者应当履行群组管理责任'] },
  { name: '不明的平台', finds: /聚投诉/, wrong: ['黑猫投诉、聚投诉'], right: ['黑猫投诉', '共同投诉'] },
  { name: '修几次可退', finds: new RegExp(`修(?:理|了)?(?:超过)?[3三]次${NEAR(4)}(?:可|能|就)${NEAR(3)}退`), wrong: ['维修超过3次可退', '修了三次就能退货'], right: ['经两次修理仍不能正常使用的，由销售者免费更换'] },
  { name: '没有出处的期限', finds: oneOf(pattern('30', '个?', '工作日', `${NEAR(4)}修`), pattern('修', `${NEAR(8)}30`, '个?', '工作日'), /主要部件(?:3|三)年/, /(?:1|一)年免费保修/), wrong: ['修理期限不超过30个工作日', '主要部件三年', '享受1年免费保修'], right: ['修理时间超过30日未修好的', '主机1年，电池6个月'] },
  { name: '没有出处的统计', finds: pattern('65', '[%％]', '的?(?:消费者|用户|人)'), wrong: ['超过65%的消费者', '65 ％ 的用户'], right: ['165%', '65元的配件'] },
  { name: '别人的电话', finds: /(?:^|[^\d-])(?:400|800)[-–—]\d{3}[-–—]\d{4}(?!\d)/, wrong: ['拨打400-123-4567', '800–123–4567'], right: ['号码只看官方页面', '2400-100-5678', '400'] },
]

/** What a text says, whatever way it is written down: escapes of JavaScript read, wide forms made narrow. */
export const plain = (text: string): string => text
  .replace(/\\u([0-9a-f]{4})/gi, (_escape, code: string) => String.fromCharCode(parseInt(code, 16)))
  .replace(/\\u\{([0-9a-f]{1,6})\}/gi, (_escape, code: string) => String.fromCodePoint(parseInt(code, 16)))
  .replace(/\\x([0-9a-f]{2})/gi, (_escape, code: string) => String.fromCharCode(parseInt(code, 16)))
  .replace(/\\n/g, '\n').replace(/&nbsp;|&#160;|\u200b/g, ' ')
  .normalize('NFKC')

/** The wrong claims that a text makes: '名字：原文'. */
export const claimsIn = (text: string): string[] => {
  const read = plain(text)
  return CLAIMS.flatMap(({ name, finds }) => {
    const found = finds.exec(read)?.[0]
    return found === undefined ? [] : [`${name}：${found}`]
  })
}
