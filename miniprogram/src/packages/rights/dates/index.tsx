import { Answered, useAnswer, usePullToRefresh } from '../../../cloud'
import { RequirePerson } from '../../../features/person'
import { Page } from '../../../ui'
import { MyDates } from './my-dates'

export default function DatesPage() {
  return <RequirePerson><Inner /></RequirePerson>
}

function Inner() {
  const answer = useAnswer('reminder.listMine', {})
  usePullToRefresh(answer.refresh)
  if (!answer.value) return <Page><Answered answer={answer}>{() => null}</Answered></Page>
  return <MyDates answer={answer} mine={answer.value} />
}
