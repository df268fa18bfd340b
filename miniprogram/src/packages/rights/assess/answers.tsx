import { View } from '@tarojs/components'
import type { Fact } from '@shouhou/shared/rights'
import { useState } from 'react'
import { Button, Cell, confirm, Section, Sheet } from '../../../ui'
import * as say from '../../../words/rights/assess'
import { QUESTIONS, unsure } from '../../../words/rights/questions'
import { FACTS, sayFirst, sayTold } from '../../../words/rights/told'
import { mayGoOn, type Asking } from './asking'
import { Question } from './question'

export interface AnswersProps {
  readonly asking: Asking
  /** Clears everything; asks first. */
  readonly onAgain?: () => void
  /** Takes back what was changed and is not kept; undefined while there is nothing of that. */
  readonly onDrop?: (() => void) | undefined
}

/** What the result rests on, in a line; each of it can be changed. */
export function Answers({ asking, onAgain, onDrop }: AnswersProps) {
  const [isOpen, setOpen] = useState(false)
  const [fact, setFact] = useState<Fact>()
  const told = FACTS.filter(one => asking.asked.includes(one) || sayTold(one, asking.facts) !== '')
  const close = () => {
    setOpen(false)
    setFact(undefined)
  }
  const open = (one: Fact) => {
    const place = asking.elsewhere(one)
    if (!place) return setFact(fact === one ? undefined : one)
    close()
    place.open()
  }
  const again = async () => {
    if (!(await confirm({ title: say.startAgainTitle, consequence: say.startAgainConsequence, verb: say.clear, isDanger: true }))) return
    close()
    onAgain?.()
  }
  const drop = async () => {
    if (!(await confirm({ title: say.dropTitle, consequence: say.dropConsequence, verb: say.dropChanges }))) return
    close()
    onDrop?.()
  }
  const end = onDrop ? <Button isFull onPress={() => void drop()}>{say.dropChanges}</Button> : onAgain && <Button isFull onPress={() => void again()}>{say.startAgain}</Button>
  // Once it is told, the list stands again as it was.
  const inSheet: Asking = {
    ...asking,
    tell: (one, changes) => {
      asking.tell(one, changes)
      if (!mayGoOn(changes)) setFact(undefined)
    },
    clear: one => {
      asking.clear(one)
      setFact(undefined)
    },
  }

  return (
    <Section isList>
      <Cell icon="edit" title={onDrop ? say.byWhatYouSaidUnkept : say.byWhatYouSaid} detail={sayFirst(asking.facts)} onPress={() => setOpen(true)} />
      <Sheet title={say.answers} isOpen={isOpen} onClose={close} action={end}>
        {isOpen && told.map(one => (
          <View key={one}>
            <Cell title={QUESTIONS[one].short} value={sayTold(one, asking.facts) || QUESTIONS[one].none || unsure} onPress={() => open(one)} />
            {fact === one && <Question fact={one} asking={inSheet} />}
          </View>
        ))}
      </Sheet>
    </Section>
  )
}
