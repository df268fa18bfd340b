import { dayOf } from '@shouhou/shared'
import type { CaseView } from '@shouhou/shared/case'
import { PROVIDER_LABELS } from '@shouhou/shared/repair'
import { Cell, Section } from '../../../ui'
import * as say from '../../../words/case/read'
import { sayFact } from '../../../words/repair/fact'

/** Its repairs as everybody reads them: days and kinds, no word that anybody wrote. */
export const CaseRepairs = ({ found: { repairs } }: { readonly found: CaseView }) =>
  repairs.length === 0 ? null : (
    <Section title={say.repairLog} isList>
      {repairs.map((fact, at) => <Cell key={at} icon="device" title={say.atProvider(PROVIDER_LABELS[fact.provider], fact.days, fact.pickedUpOn !== null)} detail={sayFact(fact, dayOf(Date.now()))} />)}
    </Section>
  )
