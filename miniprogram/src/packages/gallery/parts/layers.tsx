import { useEffect, useState } from 'react'
import { Button, Card, Sheet, TextInput, confirm, leadToPlace, Place, toast } from '../../../ui'
import * as say from '../../../words/ui/gallery'
import { Held, Row, Specimen, still } from '../specimen'
import type { PartProps } from '.'

const ask = () => confirm({ title: say.keepQuestion, consequence: say.keepConsequence, verb: say.submit })
const askDanger = () => confirm({ title: say.question, consequence: say.consequence, verb: say.leaveVerb, isDanger: true })
const tell = () => toast(say.done)

const opened: Readonly<Record<string, () => unknown>> = { confirm: ask, danger: askDanger, toast: tell }

export function Layers({ open }: PartProps) {
  const [isOpen, setOpen] = useState(open === 'sheet')
  useEffect(() => void opened[open ?? '']?.(), [open])

  return (
    <Card>
      <Specimen name="Sheet, confirm, toast">
        <Row>
          <Button onPress={() => setOpen(true)}>{say.openSheet}</Button>
          <Button onPress={() => void ask()}>{say.askFirst}</Button>
          <Button kind="danger" onPress={() => void askDanger()}>{say.askDanger}</Button>
          <Button onPress={tell}>{say.sayDone}</Button>
        </Row>
      </Specimen>
      <Specimen name="Place, leadToPlace">
        <Row>
          <Button onPress={() => leadToPlace('specimen')}>{say.model}</Button>
        </Row>
        <Place name="specimen"><Held start="">{(value, set) => <TextInput label={say.model} value={value} onChange={set} />}</Held></Place>
      </Specimen>
      <Sheet title={say.sheetTitle} isOpen={isOpen} onClose={() => setOpen(false)} action={<Button kind="primary" isFull onPress={still}>{say.save}</Button>}>
        <Held start={say.nickname}>{(value, set) => <TextInput label={say.nickname} hint={say.modelHint} value={value} onChange={set} />}</Held>
      </Sheet>
    </Card>
  )
}
