import { Text, View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { TOPIC_LABELS, type Article } from '@shouhou/shared/knowledge'
import { copyText, pageLink } from '../../../device'
import { Disclaimer, SourceList } from '../../../features/rights'
import { address, go } from '../../../route'
import { Badge, Button, Card, Cell, Page, Section } from '../../../ui'
import * as say from '../../../words/knowledge/read'
import { Pinning } from './pinning'
import style from './read.module.scss'

export interface ReadArticleProps {
  readonly article: Article
  /** The group it is looked at from. */
  readonly groupId: string | undefined
}

/** The answer first, then why, each passage with what it stands on. */
export function ReadArticle({ article, groupId }: ReadArticleProps) {
  const { articleId, title, answer, topic, passages, isIllustration, checkedOn, faults } = article
  const path = address('article', { articleId })
  useShareAppMessage(() => ({ title, path }))

  return (
    <Page action={<Send title={title} path={path} />}>
      <Card>
        <View className={style.badges}>
          <Badge>{TOPIC_LABELS[topic]}</Badge>
          {isIllustration && <Badge tone="info">{say.illustration}</Badge>}
        </View>
        <View className={style.title}>{title}</View>
        <Text className={style.answer} selectable userSelect>{answer}</Text>
        <View className={style.quiet}>{say.checkedOn(checkedOn)}</View>
      </Card>
      {passages.map(({ heading, text, sources }) => (
        <Section key={heading} title={heading}>
          <Text className={style.text} selectable userSelect>{text}</Text>
          <SourceList sources={sources} />
        </Section>
      ))}
      <Section title={say.more} isList>
        <Cell icon="rights" title={say.assess} detail={say.assessDetail} onPress={() => go('rights', faults.length === 1 ? { faultCode: faults[0] } : {})} />
        <Pinning article={article} groupId={groupId} />
        <Cell icon="book" title={say.others} onPress={() => go('articles', { groupId })} />
      </Section>
      <Disclaimer />
    </Page>
  )
}

/** A card in WeChat, a link in the browser. */
function Send({ title, path }: { readonly title: string; readonly path: string }) {
  const link = pageLink(path)
  if (!link) return <Button kind="primary" isFull icon="share" openType="share">{say.send}</Button>
  return <Button kind="primary" isFull icon="link" onPress={() => void copyText(say.linkText(title, link), say.linkCopied)}>{say.copyLink}</Button>
}
