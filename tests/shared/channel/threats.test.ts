import { threatsIn } from '@shouhou/shared/channel'

const found = (text: string) => threatsIn(text).map((each) => each.found)

test.each([
  '不赔就发抖音', '再不处理我就曝光你们', '否则我会找记者来', '如果不退，我就挂到网上', '准备找媒体曝光这家店', '马上去小红书曝光你们', '要不就上热搜见',
  '删帖可以，给我3000元', '给两千块我就删视频', '赔了钱才删差评', '封口费拿来', '大家一起打电话打爆客服', '周六组织去店里拉横幅', '我们轮流上门', '给他们刷差评',
  '把店长的电话公布出去', '人肉那个工程师', '后果自负', '这是最后通牒', '你们等着瞧', '不赔就曝光', '不解决我就在网络曝光', '不退款，我就发微博',
  '再拖下去我就不客气了', '我跟客服说给两千块就删视频', '客服说不赔，给钱我就删视频', '客服再不处理，等着瞧', '他们让我删帖。给钱我就删帖',
  '三天不赔一万就去店里闹', '不给换新机，我就让几百万粉丝都知道', '再不处理我就到你们公司门口闹', '不退就让全网看看',
])('%s is a threat', (text) => {
  expect(threatsIn(text).filter(({ isThreat }) => isThreat)).not.toEqual([])
})

test.each(['你们这群骗子', '黑心商家', '垃圾品牌', '奸商', '请在24小时内答复', '限你两个小时之内退款'])('%s weakens a letter, and is no threat', (text) => {
  expect(threatsIn(text).map(({ isThreat }) => isThreat)).toEqual([false])
})

test.each([
  '十月二日晚上发现屏幕右边有一条绿线，第二天还在。',
  '拍照曝光过度，照片发白。', '准备拍照的时候曝光异常。', '不开闪光灯就曝光不足。', '打开相机，视频曝光不正常',
  '我把视频发到店铺客服窗口。', '店员说不给写维修记录。', '如果不能换货，请退款。', '我在网上查过说明书。', '通过记者了解过情况。',
  '客服让我删除评价，我没有同意。', '微博客户端打开就闪退', '抖音刷着刷着就重启', '垃圾清理以后还是卡', '请在2026年11月29日前答复。', '充电两小时内只到一半', '用了三个小时内存就满了',
  '客服电话打不通。', '我一个人去店里问过。', '希望退货退款3,999.00元。', '没有处理，我会向12315投诉。', '对方不处理的，我再走法律途径。', '公开资料里写着承诺一年。',
  '把照片公开给群里看过', '我家里的地址没有变', '手机上门维修过一次', '官方上门取件', '他们公布了召回的型号', '我和家人一起去店里问过', '电话都打爆了也没人接', '店里的电话没有公布', '我把电话告诉了客服', '',
  '店员说话很不客气', '客服对我不客气', '商家要求删差评才退费', '客服说先删除差评再赔我钱', '店家说让我等着瞧', '他们给我封口费，我没有要', '厂家安排大家上门检测', '每天被骚扰短信轰炸', '客服在群里公开了我的电话', '去服务点里闹钟响了也没有声音', '店员说不许去店里闹', '不给换新机，我就让维修点写明原因',
])('%s is neither', (text) => {
  expect(found(text)).toEqual([])
})

test('wide letters make no difference', () => {
  expect(found('请在２４小时内答复')).toEqual(['24小时内答复'])
})

test('what was found, why and what instead are told, each with its source', () => {
  for (const threat of threatsIn('不赔就发抖音。删帖给钱。大家一起上门。人肉他。等着瞧。骗子。')) {
    expect(threat.why).toMatch(/。$/)
    expect(threat.instead).toMatch(/。$/)
    expect(threat.sources.length).toBeGreaterThan(0)
  }
  expect(threatsIn('不赔就发抖音。删帖给钱。大家一起上门。人肉他。等着瞧。骗子。')).toHaveLength(6)
})

test('a long text without any is read to its end', () => {
  expect(found('不'.repeat(3000))).toEqual([])
  expect(found(`${'屏幕右边有一条绿线。'.repeat(300)}不赔就曝光`)).toEqual(['不赔就曝光'])
})
