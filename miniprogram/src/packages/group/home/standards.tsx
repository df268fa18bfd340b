import { useAnswer } from '../../../cloud'
import { TemplateCell } from '../../../features/template'
import { Section } from '../../../ui'
import * as say from '../../../words/group/home'

/** What the admins marked for everybody: an evidence template, a script; nothing where there is none. */
export function Standards({ groupId }: { readonly groupId: string }) {
  const templates = useAnswer('template.list', { groupId })
  const standards = templates.value?.filter(({ isStandard }) => isStandard) ?? []
  if (standards.length === 0) return null

  return (
    <Section title={say.standards} detail={say.standardDetail} isList>
      {standards.map(one => <TemplateCell key={one.templateId} template={one} groupId={groupId} />)}
    </Section>
  )
}
