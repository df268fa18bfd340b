import { fail, ok, type Result } from '@shouhou/shared'
import type { NewTemplate } from '@shouhou/shared/template'
import type { TemplateDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { shippedOf } from './template-view'

/** What is mine to change: not what is shipped, nor somebody else's. */
export const findOwn = async (templateId: string, personId: string): Promise<Result<TemplateDoc>> => {
  if (shippedOf(templateId) !== undefined) return fail({ code: 'template/not-yours' })
  const found = await world.templates.get(templateId)
  if (found === null) return fail({ code: 'template/not-found' })
  return found.authorId === personId ? ok(found) : fail({ code: 'template/not-yours' })
}

/** Everything in it that a person wrote, by field. */
export const templateTexts = ({ title, about, fields, checklist, body }: NewTemplate): Record<string, string> => ({
  title,
  about,
  ...Object.fromEntries(fields.flatMap(({ label, hint }, at) => [[`fields.${at}.label`, label], [`fields.${at}.hint`, hint]])),
  ...Object.fromEntries(checklist.map((item, at) => [`checklist.${at}`, item])),
  body,
})

export const excerptOf = ({ title, about, body, checklist }: NewTemplate): string =>
  [title, about, body, ...checklist].filter((text) => text !== '').join('\n')
