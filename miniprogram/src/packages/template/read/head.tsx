import { View } from '@tarojs/components'
import type { TemplateView } from '@shouhou/shared/template'
import { sayAuthor, TEMPLATE_KIND_LABELS } from '../../../features/template'
import { Badge, Card, Notice } from '../../../ui'
import style from './read.module.scss'

export function Head({ template }: { readonly template: TemplateView }) {
  const { kind, title, about, isStandard } = template
  return (
    <>
      <ReviewNotice template={template} />
      <Card>
        <View className={style.badges}>
          <Badge>{TEMPLATE_KIND_LABELS[kind]}</Badge>
          {isStandard && <Badge tone="primary">群标准</Badge>}
        </View>
        <View className={style.title}>{title}</View>
        {about !== '' && <View className={style.about}>{about}</View>}
        <View className={style.quiet}>{sayAuthor(template)}</View>
      </Card>
    </>
  )
}

function ReviewNotice({ template: { review, isShared } }: { readonly template: TemplateView }) {
  if (review.hidden) return <Notice tone="warn" title="已被管理员隐藏">{`原因：${review.hidden.reason}。群里其他人看不到，您自己还能用。`}</Notice>
  if (review.check === 'refused') return <Notice tone="warn" title="没有通过内容检查">群里其他人看不到。改一改再保存，会重新检查。</Notice>
  if (review.check === 'waiting' && isShared) return <Notice>正在做内容检查，通过后群里的人就能看到。</Notice>
  return null
}
