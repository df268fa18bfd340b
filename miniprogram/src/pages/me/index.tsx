import { canSignOut, signOut, useAnswer, usePullToRefresh } from '../../cloud'
import { RequirePerson, type KnownPerson } from '../../features/person'
import { go } from '../../route'
import { Button, Cell, Page, Secondary, Section, Switch, confirm, useLargeType } from '../../ui'
import * as say from '../../words/ui/me'
import { Who } from './who'

export default function MePage() {
  return <RequirePerson>{person => <Me person={person} />}</RequirePerson>
}

function Me({ person }: { readonly person: KnownPerson }) {
  const { isLarge, setLarge } = useLargeType()
  const me = useAnswer('person.me', {})
  usePullToRefresh(me.refresh)

  return (
    <Page>
      <Who person={person} />
      {me.value?.isOperator && (
        <Section isList>
          <Cell icon="seal" title={say.waiting} detail={say.waitingDetail} onPress={() => go('verify')} />
        </Section>
      )}
      <Section isList>
        <Cell icon="document" title={say.cases} detail={say.casesDetail} onPress={() => go('cases', { mine: '1' })} />
        <Cell icon="calendar" title={say.dates} detail={say.datesDetail} onPress={() => go('dates')} />
        <Cell icon="jielong" title={say.jielongs} detail={say.jielongsDetail} onPress={() => go('jielongs')} />
        <Cell icon="template" title={say.templates} detail={say.templatesDetail} onPress={() => go('templates')} />
      </Section>
      <Section title={say.display}>
        <Switch label={say.largeType} hint={say.largeTypeHint} isOn={isLarge} onChange={setLarge} />
      </Section>
      {canSignOut && <Secondary><Button isFull icon="leave" onPress={() => void askToLeave()}>{say.signOut}</Button></Secondary>}
    </Page>
  )
}

async function askToLeave() {
  const isSure = await confirm({ title: say.signOut, consequence: say.signOutConsequence, verb: say.signOutVerb })
  if (isSure) await signOut()
}
