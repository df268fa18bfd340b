import { View } from '@tarojs/components'
import type { TemplateView } from '@shouhou/shared/template'
import { Badge, Card, Notice } from '../../../ui'
import * as say from '../../../words/template/read'
import { sayAuthor, standard, TEMPLATE_KIND_LABELS } from '../../../words/template/template'
import style from './read.module.scss'

export function Head({ template }: { readonly template: TemplateView }) {
  const { kind, title, about, isStandard } = template
  return (
    <>
      <ReviewNotice template={template} />
      <Card>
        <View className={style.badges}>
          <Badge>{TEMPLATE_KIND_LABELS[kind]}</Badge>
          {isStandard && <Badge tone="primary">{standard}</Badge>}
        </View>
        <View className={style.title}>{title}</View>
        {about !== '' && <View className={style.about}>{about}</View>}
        <View className={style.quiet}>{sayAuthor(template)}</View>
      </Card>
    </>
  )
}

function ReviewNotice({ template: { review, isShared } }: { readonly template: TemplateView }) {
  if (review.hidden) return <Notice tone="warn" title={say.hidden}>{say.hiddenDetail(review.hidden.reason)}</Notice>
  if (review.check === 'refused') return <Notice tone="warn" title={say.refused}>{say.refusedDetail}</Notice>
  if (review.check === 'waiting' && isShared) return <Notice>{say.checking}</Notice>
  return null
}
