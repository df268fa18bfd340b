import type * as docs from './documents'
import { idOf } from './digest'
import { Collection, ListedCollection } from './collection'

/** Every collection, by its name in `collections.json`. */
export const world = {
  people: new Collection<docs.PersonDoc>('people'),
  groups: new ListedCollection<docs.GroupDoc>('groups'),
  members: new ListedCollection<docs.MemberDoc>('members'),
  guesses: new Collection<docs.GuessDoc>('guesses'),
  cases: new ListedCollection<docs.CaseDoc>('cases'),
  caseEvents: new ListedCollection<docs.CaseEventDoc>('case_events'),
  evidence: new ListedCollection<docs.EvidenceDoc>('evidence'),
  mediaAnswers: new Collection<docs.MediaAnswerDoc>('media_answers'),
  jielongs: new ListedCollection<docs.JielongDoc>('jielongs'),
  entries: new ListedCollection<docs.EntryDoc>('entries'),
  jielongEvents: new ListedCollection<docs.JielongEventDoc>('jielong_events'),
  lines: new ListedCollection<docs.LineDoc>('lines'),
  looks: new Collection<docs.LookDoc>('looks'),
  rights: new Collection<docs.RightsDoc>('rights'),
  repairs: new ListedCollection<docs.RepairDoc>('repairs'),
  channelSteps: new ListedCollection<docs.ChannelStepDoc>('channel_steps'),
  reminders: new Collection<docs.ReminderDoc>('reminders'),
  allowances: new Collection<docs.AllowanceDoc>('allowances'),
  templates: new ListedCollection<docs.TemplateDoc>('templates'),
  shares: new ListedCollection<docs.ShareDoc>('shares'),
  reports: new ListedCollection<docs.ReportDoc>('reports'),
  waiting: new ListedCollection<docs.WaitingDoc>('waiting'),
  steps: new ListedCollection<docs.StepDoc>('steps'),
  exports: new ListedCollection<docs.ExportDoc>('exports'),
  answers: new Collection<docs.AnswerDoc>('answers'),
}
export type World = typeof world

export const personIdOf = (openid: string): string => idOf('p', openid)
export const memberId = (groupId: string, personId: string): string => `${groupId}-${personId}`
export const entryId = (jielongId: string, personId: string): string => `${jielongId}-${personId}`
export const lookId = (subjectId: string, personId: string): string => `${subjectId}-${personId}`
export const shareId = (groupId: string, templateId: string): string => `${groupId}-${templateId}`
export const subjectKey = (groupId: string, noun: string, id: string): string => idOf('s', groupId, noun, id)
