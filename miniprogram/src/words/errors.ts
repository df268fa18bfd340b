import type { BadField, ErrorCode, Failure, Failures } from '@shouhou/shared'
import { sayField } from './field-names'
import { sayDay, sayMoment } from './dates'
import { saySize } from './numbers'

type Sentence<Code extends ErrorCode> = string | ((facts: Failures[Code]) => string)

const sayProblem = ({ path, problem, limit }: BadField): string => {
  const field = sayField(path)
  switch (problem) {
    case 'missing': return `${field}还没有填`
    case 'too-long': return `${field}太长了，最多 ${limit} 个字`
    case 'too-many': return `${field}太多了，最多 ${limit} 项`
    case 'too-small': return limit === undefined ? `${field}太小了` : `${field}至少要 ${limit}`
    case 'too-big': return limit === undefined ? `${field}太大了` : `${field}不能超过 ${limit}`
    case 'unknown-field': return '内容里有认不出的项目'
    case 'wrong-form': return `${field}的格式不对`
  }
}

const ANSWER_PROBLEMS: Record<Failures['jielong/bad-answers']['answers'][number]['problem'], string> = {
  missing: '还没有填', 'not-a-number': '要填数字', 'not-a-choice': '要从给出的选项里选',
}

const sayBadAnswer = ({ at, problem }: Failures['jielong/bad-answers']['answers'][number]): string => `第 ${at + 1} 项${ANSWER_PROBLEMS[problem]}`

const CANNOT_MERGE: Record<Failures['jielong/cannot-merge']['why'], string> = {
  same: '一个接龙不能合并到它自己。',
  'other-kind': '只有故障接龙可以合并，另外两种不行。',
  'already-merged': '其中一个已经合并到别的接龙里了。请先把它拆出来，或者选合并后的那个。',
  'has-merged': '这个接龙里已经合并了别的接龙，请先把它们拆出来。',
  'has-waiting': '其中一个还有人在候补，合并以后候补的先后说不清。等候补的人都有名额了再合并。',
  archived: '已经归档的接龙不能合并，请先取消归档。',
  'too-many': '合并进来的接龙太多了，放不下了。',
}

/** One sentence for every way to say no: what happened, and where it helps, what to do. */
const sentences: { readonly [Code in ErrorCode]: Sentence<Code> } = {
  'call/unknown': '现在的版本还不支持这一步，请更新小程序后再试。',
  'call/bad-input': ({ fields }) => `请看一下：${fields.slice(0, 3).map(sayProblem).join('；') || '有一项的格式不对'}。`,
  'call/too-large': '内容太大了，请分几次提交，或者减少一些文字。',
  'call/not-signed-in': '登录已经过期，请重新登录。',
  'call/not-registered': '请先登记一个昵称。',
  'call/not-operator': '这一步只有平台运营可以做。',
  'call/still-running': '上一次提交还在处理，请稍等片刻再看。',
  'call/key-reused': '这次提交和上一次混在了一起，请再提交一次。',
  'call/broken': ({ requestId }) => `服务出了点问题，我们会去查。${requestId ? `编号 ${requestId}。` : ''}`,
  'call/offline': '暂时连不上网络。',
  'call/timed-out': '等了很久没有回应。',

  'content/refused': ({ field }) => `${sayField(field)}没有通过微信的内容检查，请修改后再提交。`,

  'person/already-registered': '您已经登记过昵称了。',

  'group/not-found': '没有找到这个群，可能已经解散。',
  'group/not-allowed': '您在这个群里的身份不能做这一步。',
  'group/not-verified': '这个群还没有通过平台认证，通过之后才能做这一步。',
  'group/wrong-code': '邀请码不对，或者已经换过了。请向群主要新的。',
  'group/too-many-guesses': ({ until }) => `不对的邀请码试了好几个，先停一停。请跟群主核对一下，${sayMoment(until)} 以后再试。`,
  'group/removed': '您已被移出这个群，请联系群主。',
  'group/owner-must-hand-over': '您是群主，请先把群转交给别人。',
  'group/no-such-member': '这个人不在群里，可能刚刚离开。',
  'group/role-not-here': '这类群里没有这个身份。',
  'group/already-decided': '这个申请已经有结果了。',
  'group/chat-unreadable': '没有读到微信群的信息，请从微信群里的卡片重新打开。',
  'group/chat-taken': '这个微信群已经绑定了别的群。',
  'group/brand-missing': '官方售后群要写明是哪个品牌。',
  'group/changed-meanwhile': '群信息刚刚被别人改过，请看一下最新的内容再改。',
  'group/full': ({ limit }) => `群已经满了，最多 ${limit} 人。`,

  'case/not-found': '没有找到这个案例，可能已被撤回或者没有向您公开。',
  'case/not-yours': '只有提交这个案例的人可以做这一步。',
  'case/changed-meanwhile': '这个案例刚刚有改动，请看一下最新的内容再改。',
  'case/date-in-future': ({ field }) => `${sayField(field)}不能晚于今天。`,
  'case/already-solved': '这个案例已经标为解决。',
  'case/in-jielong': ({ title }) => `这个案例在${title === '' ? '一个接龙' : `接龙“${title}”`}里，那里只收同一型号、同一故障。请先退出接龙，再改型号或故障。`,
  'case/not-solved': '这个案例还没有标为解决。',

  'evidence/not-found': '没有找到这份证据。',
  'evidence/not-yours': '只有上传的人可以打开这份原件。',
  'evidence/too-large': ({ limit }) => `文件太大了，最大 ${saySize(limit)}。`,
  'evidence/too-many': ({ limit }) => `证据太多了，最多 ${limit} 份。`,
  'evidence/wrong-type': '这个文件的内容和它的类型对不上，或者不支持这种类型。请换一个文件。',
  'evidence/missing-file': '文件没有传完，请再传一次。',
  'evidence/size-differs': '收到的文件大小和原来的不一样，请再传一次。',
  'evidence/broken-file': '这个文件打不开，可能已经损坏。请换一个文件。',
  'evidence/not-confirmed': '还有证据没有传完，请稍等或者先删除它。',
  'evidence/not-shown-yet': '这份证据现在只有提交的人能打开。照片检查通过后，群里的人就能看到。',

  'jielong/not-found': '没有找到这个接龙。',
  'jielong/not-yours': '只有开接龙的人或者管理员可以做这一步。',
  'jielong/full': ({ capacity, waiting }) =>
    `名额已满，一共 ${capacity} 人${waiting > 0 ? `，还有 ${waiting} 人在候补` : ''}。可以排在候补里，有人退出就会按先后补上。`,
  'jielong/closed': '这个接龙已经结束。',
  'jielong/not-closed': '这个接龙还没有结束。',
  'jielong/late': ({ closesAt }) => `这个接龙已在 ${sayMoment(closesAt)} 截止。`,
  'jielong/closes-in-past': '截止时间要晚于现在。',
  'jielong/other-model': ({ model }) => `这个接龙只收 ${model} 的案例。`,
  'jielong/other-fault': '这个接龙收的是另一种故障。',
  'jielong/not-joined': '您还没有参加这个接龙。',
  'jielong/already-open': '群里已经有一个同样的接龙，直接参加就可以。',
  'jielong/too-many-lines': ({ limit }) => `一个接龙最多留 ${limit} 条文字接龙，放不下了。`,
  'jielong/line-not-found': '没有找到这一条，可能已经被撤回。',
  'jielong/line-taken': '这一条已经有人认领。如果认错了，请管理员解除。',
  'jielong/one-line-each': '您已经认领了另一条，每人一条。认错了可以先解除。',
  'jielong/line-not-yours': '这一条是别人认领的，只有本人或者管理员可以解除。',
  'jielong/not-archived': '这个接龙没有归档。',
  'jielong/wrong-kind': '这里要填的内容和这个接龙对不上，请退回接龙页面再填一次。',
  'jielong/bad-answers': ({ answers }) => `请看一下：${answers.slice(0, 3).map(sayBadAnswer).join('；')}。`,
  'jielong/date-in-future': ({ field }) => `${sayField(field)}不能晚于今天。`,
  'jielong/cannot-merge': ({ why }) => CANNOT_MERGE[why],
  'jielong/not-merged': '这个接龙没有合并到别的接龙里。',
  'jielong/code-unavailable': '微信现在画不出小程序码，请过一会儿再试。',

  'template/not-found': '没有找到这个模板。',
  'template/not-yours': '只有写这个模板的人可以改。',
  'template/not-shared': '这个模板还没有分享到群里。',
  'template/too-many': ({ limit }) => `模板太多了，最多 ${limit} 个。`,

  'moderation/not-found': '没有找到这条内容，可能已经处理过了。',
  'moderation/own-content': '不能处理自己的内容，请让另一位管理员来看。',
  'moderation/already-hidden': '这条内容已经隐藏了。',
  'moderation/not-hidden': '这条内容没有被隐藏。',
  'moderation/changed-meanwhile': '这条内容刚刚有改动，请看一下最新的内容再决定。',

  'consent/not-a-watchdog': '只能授权给认证过的监督群。',
  'consent/not-given': '没有这项授权。',

  'rights/changed-meanwhile': '这些回答刚刚在别处改过，请看一眼新的再改。',

  'repair/not-found': '没有找到这次维修的记录，可能已经删掉了。',
  'repair/changed-meanwhile': '这次维修的记录刚刚在别处改过，请看一眼新的再改。',
  'repair/too-many': ({ limit }) => `最多记 ${limit} 条，记满了。可以先删掉用不着的。`,
  'repair/dates-crossed': ({ field }) => `${sayField(field)}不能早于送修日期，请核对单据上的日期。`,
  'repair/overlaps': ({ from, to }) => `${sayDay(from)}到${sayDay(to)}手机在另一次维修里，请核对这两次的日期。`,
  'repair/not-picked-up': '取机以后再逐项检查。',

  'channel/not-found': '没有找到这一步的记录，可能已经删掉了。',
  'channel/changed-meanwhile': '这一步的记录刚刚在别处改过，请看一眼新的再改。',
  'channel/too-many': ({ limit }) => `最多记 ${limit} 条，记满了。可以先删掉用不着的。`,
  'channel/dates-crossed': '答复的日期不能早于提交的日期，请核对一下。',
  'channel/stopped': '这一步可能不被受理，或者影响已经走的那一步。请先看提醒；已经做过的，可以照实记下来。',

  'reminder/not-found': '没有找到这个日子，可能案例已经改过了。',
  'reminder/nothing': '眼下没有要记的日子。',
  'reminder/other-template': '提醒的模板换过了，请再点一次允许。',

  'knowledge/not-found': '没有找到这篇文章。',
  'knowledge/too-many': ({ limit }) => `最多置顶 ${limit} 篇，请先取下一篇。`,

  'export/nothing': '没有可以导出的案例。可能是筛选太窄，或者还没有人同意分享给这个群。',
  'export/too-many': ({ limit }) => `一次最多导出 ${limit} 条，请缩小范围。`,
  'export/not-found': '没有找到这次导出，文件可能已经过期。',
}

/** A failure as a sentence for the person. */
export function sayFailure<F extends Failure>(failure: F): string {
  const sentence = sentences[failure.code] as Sentence<ErrorCode>
  return typeof sentence === 'string' ? sentence : (sentence as (facts: F) => string)(failure)
}
