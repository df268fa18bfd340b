import { LongText } from '../../../features/group'
import { Section } from '../../../ui'

export const GroupRules = ({ rules }: { readonly rules: string }) => (
  <Section title="群规"><LongText>{rules || '群规正在检查，检查完就能看到。'}</LongText></Section>
)
