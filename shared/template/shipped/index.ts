import type { TemplateView } from '../template'
import { ASKING_SCRIPTS } from './asking-scripts'
import { EVIDENCE_TEMPLATES } from './evidence-templates'
import { WARRANTY_SCRIPTS } from './warranty-scripts'

/** The templates and scripts that come with the app, in the order in which people need them. Immutable; fork one to change it. */
export const SHIPPED_TEMPLATES: readonly TemplateView[] = [...EVIDENCE_TEMPLATES, ...WARRANTY_SCRIPTS, ...ASKING_SCRIPTS]
