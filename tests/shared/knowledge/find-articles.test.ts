import { ARTICLES, findArticles } from '@shouhou/shared/knowledge'

const ids = (query: string, faultCode?: Parameters<typeof findArticles>[1]) => findArticles(query, faultCode).map(({ articleId }) => articleId)

test.each([
  ['备用机', 'policy-spare-phone'],
  ['修了十天了能不能借一台手机用', 'policy-spare-phone'],
  ['手机激活了还能七天无理由退货吗', 'policy-no-reason'],
  ['网购拆封开机了不喜欢想退', 'policy-no-reason'],
  ['刚买五六天就坏了可以退货吗', 'policy-early-fault'],
  ['15天内换货', 'policy-early-fault'],
  ['保修从签收开始还是从发票开始算', 'policy-start-day'],
  ['换新机以后保修期重新计算吗', 'policy-after-replacement'],
  ['耳机保修多久', 'policy-parts-periods'],
  ['修几次可以换', 'policy-two-repairs'],
  ['返修两次还是坏', 'policy-two-repairs'],
  ['等零件等了两个月', 'policy-long-repair'],
  ['退货要扣折旧费吗', 'policy-depreciation'],
  ['发票丢了怎么办', 'policy-no-invoice'],
  ['说我人为损坏不给保', 'policy-not-covered'],
  ['进水了拒保', 'policy-not-covered'],
  ['举证责任', 'policy-burden'],
  ['退一赔三', 'policy-treble'],
  ['最终解释权', 'policy-clauses'],
  ['过保了还有办法吗', 'policy-after-periods'],
  ['卖家和品牌互相踢皮球', 'policy-whom'],
  ['12315多久受理', 'policy-12315'],
  ['消协和12315选哪个', 'policy-one-office'],
  ['我们群好多人一样的毛病能一起投诉吗', 'policy-together'],
  ['打官司要花多少钱', 'policy-court'],
  ['小额诉讼', 'policy-court'],
  ['自动关机', 'faults-power'],
  ['屏幕绿线', 'faults-screen'],
  ['触屏失灵', 'faults-touch'],
  ['对方听不到我说话', 'faults-sound'],
  ['不读SIM卡', 'faults-network'],
  ['充不进电', 'faults-charging'],
  ['电池鼓包', 'faults-battery'],
  ['指纹用不了', 'faults-features'],
  ['WIFI连不上', 'faults-features'],
  ['后盖开胶', 'faults-body'],
  ['售后检测说没问题', 'faults-sometimes'],
  ['手机发烫', 'faults-weak'],
  ['屏幕有亮点', 'standards-pixels'],
  ['电池健康掉到多少能换', 'standards-battery-percent'],
  ['客服一直不回复', 'standards-answer-clock'],
  ['官方客服电话是多少', 'standards-hotlines'],
  ['第三方维修店', 'repair-options'],
  ['换的屏是不是原装', 'repair-parts'],
  ['自己换电池会不会影响保修', 'repair-self'],
  ['送修前要备份吗', 'repair-drop-off'],
  ['修好没几天又坏了', 'repair-after'],
  ['电话可以录音吗', 'evidence-recording'],
  ['聊天记录截图有用吗', 'evidence-originals'],
  ['发群里要打码吗', 'evidence-hide'],
  ['发视频会不会被告诽谤', 'evidence-reputation'],
  ['快递费谁出', 'policy-whom'],
  ['能不能找媒体', 'evidence-reputation'],
  ['手机老是自己重启', 'faults-power'],
  ['屏幕出现竖条纹', 'faults-screen'],
  ['店里不给写维修记录', 'policy-two-repairs'],
  ['群主要负责吗', 'evidence-group-owner'],
])('who types %s finds %s first', (query, articleId) => {
  expect(ids(query)[0]).toBe(articleId)
})

test('nothing typed lists every article, those about the fault first', () => {
  expect(findArticles('  ')).toHaveLength(ARTICLES.length)
  expect(findArticles('')).toEqual(ARTICLES)
  const about = findArticles('', 'DISP.PIXEL')
  expect(about).toHaveLength(ARTICLES.length)
  const own = ARTICLES.filter(({ faults }) => faults.includes('DISP.PIXEL'))
  expect(own.length).toBeGreaterThan(1)
  expect(about.slice(0, own.length)).toEqual(own)
})

test('the fault decides between articles that fit alike', () => {
  const place = (query: string, articleId: string, fault?: 'AUD.MIC' | 'PWR.OFF') => ids(query, fault).indexOf(articleId)
  expect(place('对照表里哪一项', 'faults-sound', 'AUD.MIC')).toBeLessThan(place('对照表里哪一项', 'faults-sound', 'PWR.OFF'))
  expect(place('对照表里哪一项', 'faults-power', 'PWR.OFF')).toBeLessThan(place('对照表里哪一项', 'faults-power', 'AUD.MIC'))
})

test('width, case and blanks make no difference', () => {
  expect(ids(' ＷＩＦＩ ')).toEqual(ids('wifi'))
  expect(ids('三倍 赔偿')[0]).toBe(ids('三倍赔偿')[0])
})

test.each(['zzzz', '？？？', '怎么办', '𠮷𠮷', '🙂'])('%s finds nothing', (query) => {
  expect(findArticles(query)).toEqual([])
})

test('no article is found twice, and few of them by one question', () => {
  const found = ids('备用机')
  expect(new Set(found).size).toBe(found.length)
  expect(found.length).toBeLessThan(12)
})

test('every article is found first by its own title', () => {
  expect(ARTICLES.filter(({ title }) => findArticles(title)[0]?.title !== title).map(({ title }) => title)).toEqual([])
})

test('a question of a thousand characters is answered', () => {
  expect(ids('屏幕绿线'.repeat(250))[0]).toBe('faults-screen')
})

test('seven days are two things, and both are found', () => {
  const ids = findArticles('七天').slice(0, 4).map(({ title }) => title)
  expect(ids).toEqual(expect.arrayContaining(['激活过的手机，七日内还能无理由退吗', '买来七日内、十五日内出故障，能退还是能换']))
})
