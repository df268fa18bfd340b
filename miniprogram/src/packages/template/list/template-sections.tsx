import { View } from '@tarojs/components'
import type { TemplateView } from '@shouhou/shared/template'
import { TemplateCell } from '../../../features/template'
import { Cell, Section } from '../../../ui'
import { nothing, titles, type Where } from '../../../words/template/list'

export interface TemplateSectionsProps {
  readonly templates: readonly TemplateView[]
  readonly groupId: string | undefined
}

const whereOf = ({ isStandard, isShared, isMine, author }: TemplateView, isInGroup: boolean): Where => {
  if (isInGroup && isStandard) return 'standard'
  if (isInGroup && isShared) return 'group'
  return isMine || author !== null ? 'mine' : 'shipped'
}

const SHORT = 20

// weapp resends a whole list of siblings when one is added at its head: short lists.
const inShortLists = (templates: readonly TemplateView[]): (readonly TemplateView[])[] =>
  Array.from({ length: Math.ceil(templates.length / SHORT) }, (_, at) => templates.slice(at * SHORT, (at + 1) * SHORT))

/** The group's standard first, then what members shared; or mine; and what comes with the app last. */
export function TemplateSections({ templates, groupId }: TemplateSectionsProps) {
  const isInGroup = groupId !== undefined
  const order: readonly Where[] = isInGroup ? ['standard', 'group', 'shipped'] : ['mine', 'shipped']
  const of = (where: Where) => templates.filter(template => whereOf(template, isInGroup) === where)

  return (
    <>
      {order.map(where => {
        const found = of(where)
        if (found.length === 0) return where === 'shipped' ? null : <Nothing key={where} where={where} />
        return (
          <Section key={where} title={titles[where]} isList>
            {inShortLists(found).map((few, at) => <View key={at}>{few.map(one => <TemplateCell key={one.templateId} template={one} groupId={groupId} />)}</View>)}
          </Section>
        )
      })}
    </>
  )
}

const Nothing = ({ where }: { readonly where: Exclude<Where, 'shipped'> }) => (
  <Section title={titles[where]} isList><Cell icon="info" title={nothing[where][0]} detail={nothing[where][1]} /></Section>
)
