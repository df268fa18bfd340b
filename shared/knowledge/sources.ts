import { cite } from '../rights/cite'
import type { Source } from '../rights/source'

const inMirrors = (source: Source): Source => ({ ...source, says: `${source.says}（据公开镜像文本，以官方发布为准）`, confidence: 'B' })

const regulation = cite('regulation', '《中华人民共和国消费者权益保护法实施条例》')
export const CLAUSES = regulation('第十七条', '不得以格式条款作出排除或者限制消费者权利、减轻或者免除经营者责任等规定')
export const FALSE_FRAUD = regulation('第四十九条', '以夹带、掉包、造假等方式骗取赔偿的，不适用三倍赔偿的规定')

export const NET_CLAUSES = cite('court', '《最高人民法院关于审理网络消费纠纷案件适用法律若干问题的规定（一）》')('第一条', '“签收即视为认可质量”“最终解释权归经营者”一类的格式条款无效')

const pricing = cite('market', '《明码标价和禁止价格欺诈规定》')
export const MARKED_PRICES = pricing('第五条', '提供服务应当明码标价，标示收费项目和价格')

const interpretation = cite('court', '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》')
export const RECORDING_COUNTS = interpretation('第一百零六条', '以严重侵害他人合法权益、违反法律禁止性规定或者严重违背公序良俗的方法取得的证据，不得作为认定案件事实的根据')
export const CHATS_COUNT = interpretation('第一百一十六条', '网上聊天记录、短信、电子邮件等属于电子数据')
export const NEUTRAL_PLATFORM = cite('court', '《最高人民法院关于民事诉讼证据的若干规定》')('第九十四条', '由记录和保存电子数据的中立第三方平台提供或者确认的，可以确认真实，有相反证据的除外')
export const NO_EAVESDROPPING = cite('law', '《中华人民共和国治安管理处罚法》')('第五十条', '偷窥、偷拍、窃听他人隐私的，予以处罚')

const privacy = cite('law', '《中华人民共和国个人信息保护法》')
export const NO_MORE_THAN_NEEDED = privacy('第六条', '处理个人信息限于实现目的的最小范围')
export const NOT_ANONYMOUS = privacy('第七十三条', '去标识化是不借助额外信息无法识别，匿名化是无法识别且不能复原，两者不同')
export const MAY_BE_DELETED = privacy('第四十七条', '撤回同意等情形，应当删除个人信息')

const code = cite('law', '《中华人民共和国民法典》')
export const CORRECTIONS = code('第一千零二十八条', '报道内容失实、侵害名誉的，有权请求及时更正或者删除')
export const NOTICES = code('第一千一百九十五条', '权利人可以通知网络服务提供者采取必要措施，通知应当有初步证据和真实身份')

export const OWNERS_DUTY = inMirrors(cite('regulation', '《互联网群组信息服务管理规定》')('第九条', '群组建立者、管理者应当履行群组管理责任，依法规范群组网络行为和信息发布；成员应当文明互动、理性表达'))
