import { ExportedFile } from '../../../features/export'
import { Notice, Section } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/export/form'
import type { Exporting } from './use-exporting'
import { Working } from './working'

/** Under way, refused, or the file. */
export const Outcome = ({ isBusy, error, made }: Pick<Exporting, 'isBusy' | 'error' | 'made'>) => (
  <>
    {isBusy && <Section title={say.exporting}><Working /></Section>}
    {error && <Notice tone={error.code === 'export/nothing' ? 'warn' : 'danger'} title={say.failed}>{sayFailure(error)}</Notice>}
    {made && <Section title={say.ready}><ExportedFile key={made.record.exportId} file={made} /></Section>}
  </>
)
