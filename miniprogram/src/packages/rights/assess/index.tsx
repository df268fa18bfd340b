import { Page } from '../../../ui'

export default function Waiting() {
  return <Page>{null}</Page>
}
