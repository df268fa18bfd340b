import { cite } from '../rights/cite'
import * as rights from '../rights/sources'

const complaints = cite('market', '《市场监督管理投诉举报处理办法》')
export const WAYS_TO_COMPLAIN = rights.WHERE_TO_COMPLAIN
export const REPORTS_ARE_SEPARATE = complaints('第九条', '投诉和举报分别处理')
export const COMPLAINT_CONTENTS = rights.COMPLAINT_CONTENTS
export const BY_AN_AGENT = complaints('第十一条', '委托他人代为投诉的，应当提交授权委托书原件和受托人身份证明，授权委托书写明委托事项、权限和期限')
export const TOGETHER = complaints('第十二条', '两人以上基于同一消费者权益争议投诉同一经营者的，经投诉人同意，可以按共同投诉处理，书面推选两名代表人；变更、放弃请求或者达成调解协议，应当经被代表的投诉人同意')
export const WHICH_OFFICE = rights.WHICH_OFFICE
export const SEVEN_WORKING_DAYS = rights.SEVEN_WORKING_DAYS
export const TAKEN_ELSEWHERE = rights.TAKEN_ELSEWHERE
export const THREE_YEARS = rights.THREE_YEARS
export const TRUE_PAPERS = complaints('第十六条', '缺少材料或者材料虚假的、冒用他人名义的，不予受理')
export const OWN_COMPLAINT = rights.OWN_COMPLAINT
export const BY_MEDIATION = complaints('第十八条、第十九条', '经同意采用调解的方式处理投诉，也可以委托消费者协会调解')
export const INSPECTION_FEES = complaints('第二十二条', '需要鉴定的，鉴定机构由双方协商一致选定，协商不成的可以由市场监督管理部门指定；费用由双方协商；鉴定的时间不计入调解期限')
export const SIXTY_DAYS = rights.SIXTY_DAYS
export const MEDIATION_ENDS = complaints('第二十三条', '处理中出现第十六条情形（例如法院已经受理同一争议）的，终止调解')
export const AFTER_MEDIATION = complaints('第二十五条', '终止调解的，可以依法申请仲裁或者提起诉讼')
export const CLUES_CHECKED = complaints('第二十七条', '发现违法行为线索的，在十五个工作日内核查')
export const CONCRETE_CLUES = complaints('第二十八条、第二十九条', '举报应当提供涉嫌违法行为的具体线索')
export const KEPT_CONFIDENTIAL = complaints('第三十七条', '对举报人的信息保密')

const regulation = cite('regulation', '《中华人民共和国消费者权益保护法实施条例》')
export const FOR_GAIN = regulation('第二十七条', '不得利用投诉、举报牟取不正当利益')
export const WATCHING = regulation('第三十三条', '国家鼓励、支持一切组织和个人对损害消费者合法权益的行为进行社会监督')
export const REGULATED_COMPLAINT = regulation('第四十六条', '投诉应当提供真实身份信息，有明确的被投诉人、具体的投诉请求和事实依据；同意调解的，自受理之日起60日内调解完毕')
export const SAMPLED = regulation('第四十七条', '对于重大、复杂、涉及众多消费者合法权益的消费争议，可以纳入抽查检验程序，委托鉴定、检测')

const protection = cite('law', '《中华人民共和国消费者权益保护法》')
export const TRANSPORT_COSTS = rights.TRANSPORT_COSTS
export const ASSOCIATION_DUTIES = protection('第三十七条', '消费者协会受理消费者的投诉，并对投诉事项进行调查、调解')
export const WAYS_TO_SETTLE = rights.WAYS_TO_SETTLE
export const FROM_THE_SELLER = rights.SELLER_FIRST
export const PLATFORM_DUTIES = protection('第四十四条', '平台不能提供销售者的真实名称、地址和有效联系方式的，消费者也可以向平台要求赔偿')
export const DELAY = rights.DELAY
export const NO_REASON_DELAY = rights.NO_REASON_DELAY
export const RECORDS_OF_SALE = cite('law', '《中华人民共和国电子商务法》')('第六十二条', '处理争议时，电子商务经营者应当提供原始合同和交易记录')

const procedure = cite('law', '《中华人民共和国民事诉讼法》')
export const REPRESENTATIVES = procedure('第五十六条', '当事人一方人数众多的共同诉讼，可以推选代表人；变更、放弃请求或者和解，应当经被代表的当事人同意')
export const TO_FILE_A_SUIT = procedure('第一百二十二条', '起诉应当有明确的被告、具体的诉讼请求和事实、理由')
export const SMALL_CLAIMS = procedure('第一百六十五条', '标的额为各省、自治区、直辖市上年度就业人员年平均工资百分之五十以下的，适用小额诉讼的程序审理，实行一审终审')
export const NO_SMALL_CLAIMS = procedure('第一百六十六条', '需要评估、鉴定或者对诉前评估、鉴定结果有异议的案件，不适用小额诉讼的程序')
export const TWO_MONTHS = procedure('第一百六十八条', '适用小额诉讼的程序审理案件，应当在两个月内审结，可以延长一个月')
const interpretation = cite('court', '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》')
export const TEN_PEOPLE = interpretation('第七十五条', '人数众多，一般指十人以上')
export const TWO_TO_FIVE = interpretation('第七十八条', '代表人为二至五人')

const fees = cite('regulation', '《诉讼费用交纳办法》')
export const COURT_FEE = fees('第十三条', '财产案件不超过1万元的，每件交纳50元；超过1万元至10万元的部分，按照2.5%交纳')
export const HALF_FEE = fees('第十六条', '适用简易程序审理的案件减半交纳案件受理费')
export const LOSER_PAYS = fees('第二十九条', '诉讼费用由败诉方负担，胜诉方自愿承担的除外')

export const TRUE_REPORTING = cite('law', '《中华人民共和国民法典》')('第一千零二十五条', '实施舆论监督影响他人名誉的，不承担民事责任，但是捏造、歪曲事实，对严重失实内容未尽到合理核实义务，或者使用侮辱性言辞等贬损他人名誉的除外')
export const PUBLISHING_FOR_MONEY = cite('court', '《最高人民法院、最高人民检察院关于办理利用信息网络实施诽谤等刑事案件适用法律若干问题的解释》')('第六条', '以在信息网络上发布、删除等方式处理网络信息为由，威胁、要挟他人，索取公私财物的，按敲诈勒索处理')
const order = cite('law', '《中华人民共和国治安管理处罚法》')
export const TROUBLE = order('第三十条', '寻衅滋事的，予以处罚')
export const PRIVATE_MATTERS = order('第五十条', '公然侮辱、诽谤他人，散布他人隐私，滋扰他人正常生活的，予以处罚')
export const EXTORTION = order('第五十八条', '敲诈勒索的，予以处罚')
export const NOT_PUBLISHED = cite('law', '《中华人民共和国个人信息保护法》')('第二十五条', '不得公开其处理的个人信息，取得个人单独同意的除外')
