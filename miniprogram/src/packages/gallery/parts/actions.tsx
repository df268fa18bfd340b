import { View } from '@tarojs/components'
import { Button, Card, Icon, Pressable, type ButtonProps } from '../../../ui'
import pressable from '../../../ui/pressable.module.scss'
import * as say from '../../../words/ui/gallery'
import { Row, Specimen, still } from '../specimen'

const kinds: readonly NonNullable<ButtonProps['kind']>[] = ['primary', 'quiet', 'plain', 'danger']

export const Actions = () => (
  <Card>
    {kinds.map(kind => (
      <Specimen key={kind} name={`Button ${kind}`}>
        <Row>
          <Button kind={kind} onPress={still}>{say.rest}</Button>
          <View className={pressable.pressed}><Button kind={kind} onPress={still}>{say.pressed}</Button></View>
          <Button kind={kind} isBusy onPress={still}>{say.busy}</Button>
          <Button kind={kind} isDisabled onPress={still}>{say.disabled}</Button>
          <Button kind={kind} icon="copy" onPress={still}>{say.copy}</Button>
          <Button kind={kind} isSmall onPress={still}>{say.copy}</Button>
        </Row>
      </Specimen>
    ))}
    <Specimen name="Button isFull"><Button kind="primary" isFull icon="jielong" onPress={still}>{say.join}</Button></Specimen>
    <Specimen name={`Button ${say.long}`}><Button isFull onPress={still}>{say.longButton}</Button></Specimen>
    <Specimen name="Pressable">
      <Row>
        <Pressable label={say.open} onPress={still}><Icon name="more" size="large" />{say.open}</Pressable>
        <Pressable label={say.disabled} isDisabled onPress={still}>{say.disabled}</Pressable>
      </Row>
    </Specimen>
  </Card>
)
