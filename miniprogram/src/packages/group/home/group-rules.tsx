import { LongText } from '../../../features/group'
import { Section } from '../../../ui'
import * as say from '../../../words/group/home'

export const GroupRules = ({ rules }: { readonly rules: string }) => (
  <Section title={say.rules}><LongText>{rules || say.rulesWait}</LongText></Section>
)
