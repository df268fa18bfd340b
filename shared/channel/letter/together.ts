import { FAULT_CODES } from '../../case/fault-codes'
import { sayDay } from '../../rights/say-day'
import * as sources from '../sources'
import { bought, broke, device, repaired, seller, story } from './case-parts'
import { enclosed } from './enclosures'
import type { Draft, Write } from './facts'
import { eachOnce, grounds } from './grounds'
import { requests } from './requests'
import { under } from './say'

/** 共同投诉: each writes their own page; this is one. */
export const together: Write = (facts, known): Draft => {
  const { paragraphs, sources: cited } = grounds(facts)
  return {
    title: '共同投诉书（每人一页）',
    to: '致：被投诉人所在地的市场监督管理部门',
    paragraphs: [
      `被投诉人（同一个卖家才可以共同投诉）：${seller(facts, known)}，地址：${known('', '卖家地址')}`,
      `共同的争议：${known('', '共同的争议是什么（大家商量后写）')}`,
      `推选的两名代表人：${known('', '第一名代表人')}、${known('', '第二名代表人')}。代表人变更、放弃投诉请求或者达成调解协议，应当经我同意。`,
      '我自己的事实', `姓名：${known('', '姓名')}；电话：${known('', '电话')}；通讯地址：${known('', '通讯地址')}`,
      bought(facts, known), broke(facts, known), ...repaired(facts), story(facts, known),
      ...under('我的请求：', requests(facts, known)),
      ...under('依据：', paragraphs),
      `我同意按共同投诉处理。签名：${known('', '签名')}，${sayDay(facts.today)}`,
    ],
    enclosures: enclosed(facts),
    sources: eachOnce([...cited, sources.TOGETHER, sources.OWN_COMPLAINT, sources.COMPLAINT_CONTENTS]),
  }
}

/** 举报线索 and 抽检建议: what many have in common, and nothing of anybody. */
export const forInspection: Write = (facts, known): Draft => {
  const { report, people, today } = facts
  return {
    title: `举报线索和抽检建议：${report.brand} ${report.model}`,
    to: '致：市场监督管理部门',
    paragraphs: [
      `产品：${report.brand} ${report.model}；生产者：${known('', '生产者名称（看包装或说明书）')}；批次：${known('', '生产日期或批次（只写范围）')}`,
      `现象：${FAULT_CODES[report.faultCode]}。具体表现：${known('', '大家共同的表现（汇总后写）')}`,
      `人数：到${sayDay(today)}，群里登记同型号同类故障的${known(people === undefined ? '' : String(people), '人数')}人；统计办法：${known('', '统计办法（怎样登记、怎样去重）')}`,
      `涉及的系统版本、销售渠道和出现的时间：${known('', '汇总的分布')}`,
      `${sources.SAMPLED.law}${sources.SAMPLED.article}：${sources.SAMPLED.says}。`,
      '请核查上述线索，并考虑纳入抽查检验。这是线索和建议，不代替每个人自己的投诉。',
      '上面是汇总的事实，不含个人信息。每个人的原始凭证由本人保存，需要时由本人提供。',
      `提交人：${known('', '提交人')}，联系方式：${known('', '联系方式')}，${sayDay(today)}`,
    ],
    enclosures: ['去掉个人信息的汇总表'],
    sources: [sources.SAMPLED, sources.CONCRETE_CLUES, sources.CLUES_CHECKED, sources.KEPT_CONFIDENTIAL],
  }
}

/** 授权委托书, of which the original goes with the complaint. */
export const authorisation: Write = (facts, known): Draft => ({
  title: '授权委托书',
  to: '',
  paragraphs: [
    `委托人：${known('', '委托人姓名')}，身份证号：${known('', '委托人身份证号')}，电话：${known('', '委托人电话')}`,
    `受托人：${known('', '受托人姓名')}，身份证号：${known('', '受托人身份证号')}，电话：${known('', '受托人电话')}`,
    `委托事项：就我从${seller(facts, known)}购买的${device(facts)}的消费争议，代为向市场监督管理部门投诉。`,
    '委托权限：代为提交和补充材料，接收文书，参加调解。变更、放弃请求，达成调解协议，由我本人决定。',
    `委托期限：自${sayDay(facts.today)}起至${known('', '委托到哪一天')}止。`,
    '这份委托不收取任何费用，我可以随时书面撤回。',
    `委托人（签名）：${known('', '委托人签名')}，${sayDay(facts.today)}`,
  ],
  enclosures: ['受托人身份证明', '委托人身份证明复印件'],
  sources: [sources.BY_AN_AGENT],
})
