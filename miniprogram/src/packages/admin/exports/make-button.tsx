import { Button } from '../../../ui'
import * as say from '../../../words/export/form'
import type { Exporting } from './use-exporting'

/** The one thing to do here. */
export const MakeButton = ({ isBusy, make }: Pick<Exporting, 'isBusy'> & { readonly make: () => void }) => (
  <Button kind="primary" isFull icon="export" isBusy={isBusy} onPress={make}>{isBusy ? say.exporting : say.exportNow}</Button>
)
