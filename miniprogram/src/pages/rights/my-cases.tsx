import { useAnswer, usePullToRefresh } from '../../cloud'
import { sayDevice, sayFault } from '../../features/case'
import { go } from '../../route'
import { Button, Cell, Section, Skeleton } from '../../ui'
import * as say from '../../words/rights/tab'

const FIRST = 3

/** My own that are still open; nothing at all where there is none, or where they cannot be read now: the questions above work without. */
export function MyCases() {
  const cases = useAnswer('case.listMine', {})
  usePullToRefresh(cases.refresh)
  if (cases.isLoading && !cases.isSlow) return <Skeleton count={1} />
  const open = cases.value?.items.filter(({ state }) => state === 'open') ?? []
  if (open.length === 0) return null

  return (
    <Section
      title={say.cases} detail={say.casesDetail} isList
      aside={open.length > FIRST && <Button kind="plain" isSmall onPress={() => go('cases', { mine: '1' })}>{say.allCases}</Button>}
    >
      {open.slice(0, FIRST).map(row => (
        <Cell
          key={row.caseId} icon="rights" title={`${sayDevice(row)} · ${sayFault(row.faultCode)}`} detail={row.fault}
          onPress={() => go('assess', { caseId: row.caseId, groupId: row.groupId })}
        />
      ))}
    </Section>
  )
}
