import { channelCalls, Letter, letterAsText, letterOf, LETTERS, type LetterFacts, type LetterKind } from '@shouhou/shared/channel'
import { CHECKED_ON, DISCLAIMER } from '@shouhou/shared/rights'
import { EMPTY_BLANK } from '@shouhou/shared/template'
import fc from 'fast-check'
import { aRepair, aStep, emptyFacts, fullFacts, letterFacts, TODAY } from '../samples/letter-facts'
import { aReport } from '../samples/report'

const bodyOf = (kind: LetterKind, facts: LetterFacts) => letterOf(kind, facts).paragraphs
const textOf = (kind: LetterKind, facts: LetterFacts) => letterAsText(letterOf(kind, facts))
const both = LETTERS.flatMap((kind) => [[kind, 'full', fullFacts()], [kind, 'empty', emptyFacts()]] as const)

const BOUGHT = '我于2026年8月20日从星野自营店购买星野 X5 Pro（256GB），价格3,999.00元，2026年8月22日收到，购买凭证：电子发票。'
const BROKE = '2026年10月2日起出现故障：屏幕右侧出现一条绿线。系统版本：14.0.3。怎样会出现：亮屏就有。已经试过：重启过两次。'
const REPAIRED = [
  '第1次送修：2026年10月5日送到星野城东服务点，2026年10月9日取回，共4日，处理：更换屏幕排线，取回后仍不能正常使用，有书面的维修记录。',
  '第2次送修：2026年10月20日送到星野城东服务点，2026年10月24日取回，共4日，处理：更换屏幕排线，取回后仍不能正常使用，有书面的维修记录。',
].join('\n')
const STORY = '十月二日晚上看电子书时发现屏幕右边有一条绿线，第二天还在。去服务点修了两次，取回第三天又出现。'

// The words of an article stand in shared/rights/sources.ts.
const withoutWords = (paragraph: string) => paragraph.replace(/^(《[^》]+》[^：]+)：.*$/, '$1')

test('a letter to the seller from a full case', () => {
  expect(letterOf('brand', fullFacts())).toMatchObject({ title: '关于星野 X5 Pro（256GB）故障的书面要求', to: '致：星野自营店', missing: ['姓名', '电话'] })
  expect(bodyOf('brand', fullFacts()).map(withoutWords)).toEqual([
    BOUGHT,
    BROKE,
    '送修的情况：',
    REPAIRED,
    '经过：',
    STORY,
    '此前的沟通：',
    '十一月一日在店铺客服窗口提出退货，客服说要再检测一次。',
    '2026年10月3日我书面告诉过卖家故障的情况。',
    '2026年11月1日我提出过要求，对方没有同意或者没有答复。',
    '我的请求：',
    '希望退货退款。',
    '按规定，请求：退货，退还货款3,999.00元。',
    '退款的金额：主张全额，是3,999.00元（按购货凭证上的价格一次性退清）；如果扣折旧费，退的是2,279.43元（3,999.00元 × 0.5% × 86天（已扣除修理占用的8天）= 折旧费1,719.57元）。两种算法有争议，这里主张全额。',
    '依据：',
    '《移动电话机商品修理更换退货责任规定》第十九条',
    '《中华人民共和国消费者权益保护法实施条例》第十八条',
    '《移动电话机商品修理更换退货责任规定》第十三条',
    '《移动电话机商品修理更换退货责任规定》关于修理者的职责的规定',
    '《侵害消费者权益行为处罚办法》第八条',
    '《中华人民共和国消费者权益保护法》第四十八条',
    '以上条文据公开文本整理，以官方发布为准。',
    '请在2026年11月29日前书面答复同意与否和理由，这是我希望的日子。需要检测的，请写明地点、方法和预计的日期，检测结果给我一份书面的。',
    '＿＿＿，电话＿＿＿，2026年11月22日',
  ])
})

test('a complaint from a nearly empty case is lines to write on', () => {
  expect(bodyOf('12315', emptyFacts())).toEqual([
    '一、投诉人', '姓名：＿＿＿；电话：＿＿＿；通讯地址：＿＿＿',
    '二、被投诉人', '名称：＿＿＿；地址：＿＿＿',
    '三、事实', '我于＿＿＿从＿＿＿购买星野 X5 Pro，价格＿＿＿，＿＿＿收到。', '＿＿＿起出现故障：屏幕右侧出现一条绿线。', '事情的经过：＿＿＿', '涉及金额：＿＿＿',
    '四、和卖家的沟通', '沟通的情况：＿＿＿',
    '五、投诉请求', '＿＿＿。',
    '其他', '这件争议在消费者协会、法院、仲裁机构或者其他行政机关处理过没有：＿＿＿', '是否同意调解：＿＿＿；是否同意公示：＿＿＿',
    '以上是我自己经历的事实，由我本人提交。', '2026年11月22日',
  ])
})

test('an inspection is suggested with what many have in common and nothing of anybody', () => {
  expect(bodyOf('inspection', fullFacts())).toEqual([
    '产品：星野 X5 Pro；生产者：＿＿＿；批次：＿＿＿',
    '现象：绿屏/绿线。具体表现：＿＿＿',
    '人数：到2026年11月22日，群里登记同型号同类故障的12人；统计办法：＿＿＿',
    '涉及的系统版本、销售渠道和出现的时间：＿＿＿',
    '《中华人民共和国消费者权益保护法实施条例》第四十七条：对于重大、复杂、涉及众多消费者合法权益的消费争议，可以纳入抽查检验程序，委托鉴定、检测。',
    '请核查上述线索，并考虑纳入抽查检验。这是线索和建议，不代替每个人自己的投诉。',
    '上面是汇总的事实，不含个人信息。每个人的原始凭证由本人保存，需要时由本人提供。',
    '提交人：＿＿＿，联系方式：＿＿＿，2026年11月22日',
  ])
})

test('a power of attorney has its matter, its limits and its end, and no settlement without its giver', () => {
  expect(bodyOf('authorisation', fullFacts())).toEqual([
    '委托人：＿＿＿，身份证号：＿＿＿，电话：＿＿＿',
    '受托人：＿＿＿，身份证号：＿＿＿，电话：＿＿＿',
    '委托事项：就我从星野自营店购买的星野 X5 Pro（256GB）的消费争议，代为向市场监督管理部门投诉。',
    '委托权限：代为提交和补充材料，接收文书，参加调解。变更、放弃请求，达成调解协议，由我本人决定。',
    '委托期限：自2026年11月22日起至＿＿＿止。',
    '这份委托不收取任何费用，我可以随时书面撤回。',
    '委托人（签名）：＿＿＿，2026年11月22日',
  ])
})

test('a small claim numbers what is asked for and speaks of the plaintiff', () => {
  const paragraphs = bodyOf('court', fullFacts())
  expect(paragraphs.slice(2, 6)).toEqual(['诉讼请求', '1. 退货，退还货款3,999.00元。', '2. 诉讼费用由被告负担。', '事实与理由'])
  expect(paragraphs[6]).toBe(BOUGHT.replace('我', '原告'))
})

test('a story for a journalist is one side of it, without verdict, condition or pay', () => {
  const text = bodyOf('media', fullFacts()).join('\n')
  expect(text).toContain('我一方的陈述，请向对方核实')
  expect(text).toContain('不以报道换取任何处理结果')
  expect(text).not.toMatch(/第.{1,4}条|依据|请求|索赔|骗/)
})

test.each(both)('%s from a %s case has the form of a letter', (kind, _case, facts) => {
  const letter = letterOf(kind, facts)
  expect(Letter.parse(letter)).toEqual(letter)
  expect(letter.kind).toBe(kind)
  expect(letter.paragraphs.every((paragraph) => paragraph.trim() === paragraph && paragraph !== '')).toBe(true)
  expect(letter.enclosures.length).toBeGreaterThan(0)
  expect(letter.sources.length > 0 || kind === 'platform').toBe(true)
  expect(letterOf(kind, facts)).toEqual(letter)
})

test.each(both)('%s from a %s case lists every blank', (kind, _case, facts) => {
  const { paragraphs, to, missing } = letterOf(kind, facts)
  const blanks = [to, ...paragraphs].join('\n').split(EMPTY_BLANK).length - 1
  expect(missing.length > 0).toBe(blanks > 0)
  expect(blanks).toBeGreaterThanOrEqual(missing.length)
  expect(new Set(missing).size).toBe(missing.length)
})

test.each(both)('%s from a %s case ends with what it is not', (kind, _case, facts) => {
  expect(textOf(kind, facts).endsWith(DISCLAIMER)).toBe(true)
  expect(textOf(kind, facts)).toContain(CHECKED_ON)
})

const CITED = /(《[^》]+》)(第[一二三四五六七八九十百零]+条)/g

test.each(both)('%s from a %s case cites nothing but its sources', (kind, _case, facts) => {
  const { paragraphs, sources } = letterOf(kind, facts)
  const known = sources.map(({ law, article }) => law + article)
  for (const [cited] of paragraphs.join('\n').matchAll(CITED)) expect(known).toContain(cited)
})

// What a letter never says, whatever the case.
const NEVER = /曝光|否则|后果|必须|追究|小时|骗子|黑心|三倍|精神|集体|同时|统一|！|!|undefined|null|NaN|\{|\}|Invalid/

test.each(both)('%s from a %s case threatens nobody and promises nothing', (kind, _case, facts) => {
  expect(textOf(kind, facts)).not.toMatch(NEVER)
})

test.each(both)('%s from a %s case tells no number that belongs to somebody', (kind, _case, facts) => {
  for (const secret of ['352099001761481', '2026030112345678901', 'KF20261110889', 'WX20261005001']) expect(textOf(kind, facts)).not.toContain(secret)
})

const OTHER = { brand: '远山', shop: '远山旗舰店', fault: '听筒没有声音', steps: '接电话时', tried: '换过卡', demand: '希望修好' }

test.each(LETTERS)('%s of one person has nothing of another who wrote before', (kind) => {
  const other = letterFacts({ report: aReport(OTHER), words: { story: '我的远山手机听不见。', contact: '远山客服说等。', request: '请修理。' } })
  const before = textOf(kind, fullFacts())
  letterOf(kind, other)
  expect(textOf(kind, fullFacts())).toBe(before)
  for (const word of Object.values(OTHER)) expect(before).not.toContain(word)
})

test.each(['brand', 'platform', '12315', 'association', 'heimao', 'court', 'joint'] as const)('%s gives both amounts where they are contested', (kind) => {
  const text = bodyOf(kind, fullFacts()).join('\n')
  for (const part of ['3,999.00元（', '2,279.43元（', '两种算法有争议']) expect(text).toContain(part)
  expect(letterOf(kind, fullFacts()).sources.map(({ article }) => article)).toEqual(expect.arrayContaining(['第十九条', '第十八条', '折旧率']))
})

test('what is not contested has one amount', () => {
  const facts = letterFacts({ report: aReport({ boughtOn: '2026-11-18', faultSince: '2026-11-20', wishes: ['refund'], demand: '' }), answers: { deliveredOn: '2026-11-18', isNoReasonWaived: 'yes' } })
  const text = bodyOf('brand', facts).join('\n')
  expect(text).toContain('退货，退还货款3,999.00元。')
  expect(text).toContain('第十一条')
  expect(text).not.toContain('折旧')
})

test('only what is wished for and given by the rules is asked for', () => {
  const late = { boughtOn: '2026-11-10', faultSince: '2026-11-20' } as const
  const asked = (wishes: ('repair' | 'replace' | 'refund')[]) => bodyOf('brand', letterFacts({ report: aReport({ ...late, wishes, demand: '' }), answers: { deliveredOn: '2026-11-10', isNoReasonWaived: 'yes' } })).join('\n')
  expect(asked(['replace'])).toContain('更换同型号同规格的商品。')
  expect(asked(['replace'])).toContain('第十二条')
  expect(asked(['repair'])).toContain('免费修理。')
  // A refund is not among what the second window gives: the person chooses.
  const refund = letterOf('brand', letterFacts({ report: aReport({ ...late, wishes: ['refund'], demand: '' }), answers: { deliveredOn: '2026-11-10', isNoReasonWaived: 'yes' } }))
  expect(refund.missing).toContain('请求（换货或者修理，写明一项）')
  expect(refund.paragraphs.join('\n')).not.toContain('退货，退还货款')
})

test.each([
  ['CHG.FAIL', { component: 'charger', accessoryReplacements: 2, wish: 'refund' }, '退充电器，单独买的按发货票价格、随手机买的按现在单独销售的价格退还货款。', '充电器：不能正常工作'],
  ['CHG.FAIL', { component: 'charger', wish: 'replace' }, '免费更换充电器。', '充电器：不能正常工作'],
  ['BATT.HEALTH', { batteryHealth: 71, wish: 'replace' }, '免费更换电池。', '电池：充电后手机仍不能正常工作'],
] as const)('of an accessory (%s, %j) only that is asked for, never what the phone cost', (faultCode, answers, asked, row) => {
  const letter = bodyOf('brand', letterFacts({ report: aReport({ faultCode, boughtOn: '2026-08-20', wishes: ['refund'], demand: '' }), answers }))
  expect(letter).toContain(asked)
  expect(letter.filter((line) => line.includes('关于性能故障表的规定'))).toEqual([expect.stringContaining(row)])
  expect(letter.join('\n')).not.toContain('退还货款3,999')
})

test('of several that are wished for and given, their person chooses one', () => {
  const facts = letterFacts({ report: aReport({ boughtOn: '2026-11-17', faultSince: '2026-11-19', wishes: ['repair', 'replace', 'refund'], demand: '' }), answers: { deliveredOn: '2026-11-18' } })
  expect(bodyOf('brand', facts)).toContain('退货、换货或者修理，我选择：＿＿＿。')
  expect(letterOf('brand', facts).missing).toContain('选哪一项（退货、换货或者修理）')
})

test('a return without a reason leans on its own articles, and for a fault on those of the fault', () => {
  const bought = { boughtOn: '2026-11-17', wishes: ['refund' as const], demand: '' }
  const answers = { deliveredOn: '2026-11-18', isNoReasonWaived: 'no' as const }
  const unlisted = bodyOf('brand', letterFacts({ report: aReport({ ...bought, faultCode: 'DISP.TINT', faultSince: null }), answers })).join('\n')
  expect(unlisted).toContain('按七日无理由退货，退还货款3,999.00元。')
  expect(unlisted).toContain('《网络购买商品七日无理由退货暂行办法》第二十条')
  expect(unlisted).toContain('《侵害消费者权益行为处罚办法》第九条')
  expect(unlisted).not.toMatch(/运费|不完好|第八条：对修理/)
  const listed = bodyOf('brand', letterFacts({ report: aReport({ ...bought, faultSince: '2026-11-19' }), answers })).join('\n')
  expect(listed).toContain('第十一条')
  expect(listed).not.toContain('无理由')
})

test('outside the 三包 a letter leans on promises and quality, and says nothing against its writer', () => {
  const weak = bodyOf('brand', letterFacts({ report: aReport({ faultCode: 'DISP.TINT', fault: '屏幕偏黄' }) })).join('\n')
  expect(weak).toContain('关于更严的承诺的规定')
  expect(weak).not.toContain('性能故障表')
  const late = bodyOf('brand', letterFacts({ report: aReport({ boughtOn: '2024-03-01' }), answers: { deliveredOn: '2024-03-01' } })).join('\n')
  expect(late).toContain('《中华人民共和国产品质量法》第四十条')
  expect(late).not.toMatch(/三年|二年/)
})

test('every article that a letter quotes is of a conclusion that applies', () => {
  for (const facts of [fullFacts(), letterFacts(), letterFacts({ report: aReport({ faultCode: 'BODY.PAINT' }) })]) {
    const applying = facts.assessment.conclusions.flatMap(({ sources }) => sources.map(({ law, article }) => law + article))
    for (const kind of ['platform', 'heimao'] as const) {
      for (const { law, article } of letterOf(kind, facts).sources) if (law !== '《中华人民共和国民法典》') expect(applying).toContain(law + article)
    }
  }
})

test('where the 三包 may not hold, the other side is asked to say why in writing', () => {
  const text = bodyOf('brand', letterFacts({ report: aReport({ wishes: ['repair'] }), answers: { exclusions: ['damaged'] } })).join('\n')
  expect(text).toContain('书面写明依据，指出是哪一处，附检测照片。')
  expect(text).not.toMatch(/关于不实行三包的情形|免费修理。$/m)
})

test('a phone that is still away on the eighth day: a spare one is asked for', () => {
  const facts = letterFacts({ report: aReport({ boughtOn: '2026-08-20', wishes: ['repair'] }), repairs: [aRepair({ repairId: 'r', in: '2026-11-14', out: null })] })
  const text = bodyOf('brand', facts).join('\n')
  expect(text).toContain('由修理者（星野城东服务点）在修好之前免费提供备用机。')
  expect(bodyOf('brand', { ...facts, words: { story: '', contact: '', request: '请再免费修好，并给一台备用机。' } }).join('\n').split('备用机')).toHaveLength(text.split('备用机').length)
  expect(text).toContain('第十五条')
})

test('a repair elsewhere is none that a letter counts; a notice and a paper with other days are told', () => {
  const repair = aRepair({ repairId: 'r', in: '2026-08-15', out: '2026-09-05', record: 'refused' })
  const official = { ...repair, days: 18, pickUp: repair.pickUp && { ...repair.pickUp, noticedOn: '2026-09-02', paperDoneOn: '2026-08-20' } }
  const elsewhere = { ...repair, repairId: 'other', slip: { ...repair.slip, provider: 'independent' as const, shop: '街角小店' } }
  const text = bodyOf('brand', letterFacts({ repairs: [elsewhere, official] })).join('\n')
  expect(text).toContain('第1次送修：2026年8月15日送到星野城东服务点，到2026年9月2日通知可以取，共18日，2026年9月5日取回，单子上写的修好日期是2026年8月20日，处理：更换屏幕排线，取回后仍不能正常使用，要过维修记录，对方没有给。')
  expect(text).not.toMatch(/街角小店|第2次/)
})

test('what another office had is told; that there was none, its person says', () => {
  const withStep = letterFacts({ steps: [aStep({ channel: 'association', state: 'refused', takenOn: '2026-11-02' })] })
  expect(bodyOf('12315', withStep).join('\n')).toContain('处理过没有：2026年11月2日向消费者协会提出，没有受理。')
  expect(letterOf('12315', withStep).missing).not.toContain('在别处处理过没有（没有就写没有）')
})

test('the usual proof is always named, and marked where the case has none of it yet', () => {
  const enclosing = (kinds: readonly string[], record: 'given' | 'refused' = 'given') => {
    const { enclosures, toGet } = letterOf('platform', letterFacts({ evidence: kinds.map((kind) => ({ kind })), repairs: [aRepair({ repairId: 'r', in: '2026-10-05', out: '2026-10-09', record })] }))
    return { enclosures, toGet }
  }
  expect(enclosing(['contact'])).toEqual({
    enclosures: ['沟通记录1份', '发票或者其他购买凭证', '故障的照片、视频', '送修单和维修记录（1次）'], toGet: ['发票或者其他购买凭证', '故障的照片、视频'],
  })
  expect(enclosing(['purchase', 'fault']).toGet).toEqual([])
  expect(enclosing(['purchase', 'fault'], 'refused').toGet).toEqual(['送修单和维修记录（1次）'])
  expect(letterOf('authorisation', letterFacts({ evidence: [] })).toGet).toEqual([])
})

test('what this office got before is not what another had; a seller is named as it was written down', () => {
  const steps = [aStep({ channel: '12315', state: 'sent', takenOn: '2026-11-15', stepId: 'a' }), aStep({ channel: 'brand', state: 'answered', against: '云杉旗舰店', takenOn: '2026-11-01', stepId: 'b' })]
  const letter = letterOf('12315', letterFacts({ steps }))
  expect(letter.missing).toContain('在别处处理过没有（没有就写没有）')
  expect(letter.paragraphs).toEqual(expect.arrayContaining(['此前已经提交过：', '2026年11月15日向全国12315平台提出，还没有答复。', '2026年11月1日向云杉旗舰店提出，对方答复过。']))
  expect(bodyOf('association', letterFacts({ steps })).join('\n')).toContain('处理过没有：2026年11月15日向全国12315平台提出，还没有答复。')
})

test('a journalist is told what the seller answered, once', () => {
  const steps = [aStep({ state: 'answered', against: '', answers: [{ state: 'answered', on: '2026-11-12', said: '要寄回检测', evidenceIds: [], at: 1 }] })]
  const words = { story: '亮屏就有', contact: '十一月十日在店铺客服窗口说过', request: '' }
  expect(bodyOf('media', letterFacts({ steps, words }))).toContain('对方的答复：2026年11月12日卖家或品牌：要寄回检测')
  expect(bodyOf('media', letterFacts({ steps, words: { ...words, contact: '客服回复：要寄回检测' } })).join('\n')).not.toContain('对方的答复')
})

test('a suit asks for what its person wrote, and not the seller for a spare phone that the repairer owes', () => {
  const facts = letterFacts({
    report: aReport({ boughtOn: '2026-08-20', wishes: ['replace'] }), repairs: [aRepair({ repairId: 'r', in: '2026-11-14', out: null })], words: { story: '', contact: '', request: '请再免费修好' },
  })
  const paragraphs = bodyOf('court', facts)
  expect(paragraphs.map(withoutWords)).toEqual(expect.arrayContaining(facts.assessment.conclusions.filter(({ rule }) => rule === 'R4').flatMap(({ sources: [first] }) => (first ? [first.law + (first.article.startsWith('第') ? first.article : `关于${first.article}的规定`)] : []))))
  expect(paragraphs.slice(2, 6)).toEqual(['诉讼请求', '1. 请再免费修好', '2. 诉讼费用由被告负担。', '事实与理由'])
})

test('what was written by hand stands as it is', () => {
  const story = '第一行\n第二行 {{姓名}} $& <b>'
  for (const kind of LETTERS.filter((each) => each !== 'inspection' && each !== 'authorisation')) {
    expect(bodyOf(kind, letterFacts({ words: { story, contact: '', request: '' } }))).toContain(story)
  }
})

const long = (length: number) => '长'.repeat(length)
const MOST = letterFacts({
  report: aReport({ brand: long(30), model: long(40), storage: long(30), systemVersion: long(40), shop: long(60), fault: long(200), steps: long(1000), tried: long(1000), demand: long(500) }),
  answers: { deliveredOn: '2026-03-03', askedOn: '2026-10-01', reportedOn: '2026-10-01', isInStock: 'yes', wish: 'refund' },
  repairs: Array.from({ length: 30 }, (_, index) => {
    const repair = aRepair({ repairId: `r${index}`, in: '2026-10-05', out: '2026-10-09' })
    return { ...repair, slip: { ...repair.slip, shop: long(60) }, pickUp: repair.pickUp && { ...repair.pickUp, done: long(200) } }
  }),
  steps: Array.from({ length: 30 }, (_, index) => aStep({ stepId: `s${index}` })),
  words: { story: long(1500), contact: long(1000), request: long(500) },
})

test.each(LETTERS.flatMap((kind) => [[kind, 'longest', MOST], [kind, 'full', fullFacts()], [kind, 'empty', emptyFacts()]] as const))('%s from the %s case fits a document', (kind, _case, facts) => {
  const { title, to, paragraphs, enclosures } = letterOf(kind, facts)
  expect(channelCalls['channel.document'].input.safeParse({ kind, title, to, paragraphs, enclosures }).error).toBeUndefined()
})

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const day = fc.date({ min: new Date('2023-01-01'), max: new Date('2026-11-22'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const anyFacts = fc.record({
  boughtOn: maybe(day), faultSince: maybe(day), priceFen: maybe(fc.integer({ min: 0, max: 2_000_000 })), wishes: fc.subarray(['repair', 'replace', 'refund', 'compensate'] as const, { minLength: 1 }),
  faultCode: fc.constantFrom('DISP.GREEN', 'BATT.HEALTH', 'BODY.PAINT', 'CHG.FAIL', 'PWR.OFF'), deliveredOn: maybe(day), replacedOn: maybe(day), askedOn: maybe(day),
  isInStock: fc.constantFrom('yes', 'no', 'unsure'), hasCard: fc.constantFrom('yes', 'no', 'unsure'), exclusions: fc.subarray(['damaged', 'opened'] as const), wish: maybe(fc.constantFrom('refund', 'replace', 'repair')),
  drops: fc.array(day, { maxLength: 4 }), kind: fc.constantFrom(...LETTERS),
}).map(({ boughtOn, faultSince, priceFen, wishes, faultCode, drops, kind, ...answers }) => ({
  kind,
  facts: letterFacts({
    report: aReport({ boughtOn, faultSince, priceFen, wishes: [...wishes], faultCode, demand: '' }),
    answers,
    repairs: drops.map((drop, index) => aRepair({ repairId: `r${index}`, in: drop, out: index % 2 === 0 ? drop : null })),
  }),
}))

test('whatever is known of a case, its letter is whole, sourced, calm and never names one of two amounts alone', () => {
  fc.assert(fc.property(anyFacts, ({ kind, facts }) => {
    const { paragraphs, sources, title, to, enclosures } = letterOf(kind, facts)
    const text = paragraphs.join('\n')
    expect(text).not.toMatch(NEVER)
    const known = sources.map(({ law, article }) => law + article)
    for (const [cited] of text.matchAll(CITED)) expect(known).toContain(cited)
    expect(text.includes('如果扣折旧费')).toBe(text.includes('主张全额，是'))
    expect(text.includes('0.5%')).toBe(text.includes('如果扣折旧费'))
    expect(channelCalls['channel.document'].input.safeParse({ kind, title, to, paragraphs, enclosures }).success).toBe(true)
  }), { numRuns: 300 })
})

test('today is the day of the letter', () => {
  expect(TODAY).toBe('2026-11-22')
  expect(bodyOf('brand', letterFacts({ today: '2027-01-30' })).join('\n')).toContain('请在2027年2月6日前书面答复')
})
