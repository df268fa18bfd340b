import type { Topic } from './knowledge'

export const TOPIC_LABELS: Record<Topic, string> = {
  policy: '政策和常见说法',
  faults: '性能故障',
  standards: '什么不是标准',
  examples: '案例演示',
  repair: '去哪里修',
  evidence: '证据和名誉',
}
