import { ARTICLES } from '@shouhou/shared/knowledge'
import { seed } from '../../scripts/seed/seed'
import type { Cloud } from './emulated'
import type { Person } from './person'

/** One page as one of the demo's people opens it. */
export interface DemoPage {
  name: string
  /** Whose openid is `o-…`, as in the demo's personas. */
  who: 'lin' | 'wang' | 'chen' | 'ops' | 'newcomer'
  route: string
}

/** Its functions know the demo's operator. */
export const DEMO_OPERATOR = { environment: { OPERATORS: 'o-ops' } }

const groupOf = async (person: Person, kind: string): Promise<string> => {
  const found = (await person.mustCall('group.listMine', {})).items.find((row) => row.kind === kind)
  if (!found) throw new Error(`The demo has no ${kind} group of ${person.name}.`)
  return found.groupId
}

const query = (params: Record<string, string>) => new URLSearchParams(params).toString()

/** What only its author sees of a case: repairs, channels, rights. */
async function pagesOfFile(author: Person): Promise<[name: string, route: string][]> {
  const [mine] = (await author.mustCall('case.listMine', {})).items
  if (!mine) throw new Error(`The demo has no case of ${author.name}.`)
  const { caseId } = mine
  const { repairs, steps } = await author.mustCall('caseFile.read', { caseId })
  const [[open, before], [step]] = [repairs, steps]
  if (!open || !before || !step) throw new Error('The demo lacks a repair, or a step.')
  const at = (path: string, more: Record<string, string> = {}) => `/packages/${path}/index?${query({ caseId, ...more })}`
  return [
    ['rights of a case', at('rights/assess')],
    ['repairs', at('repair/list')],
    ['drop-off', at('repair/slip')],
    ['repair that goes on', at('repair/read', { repairId: open.repairId })],
    ['repair that is over', at('repair/read', { repairId: before.repairId })],
    ['pick-up', at('repair/pick-up', { repairId: open.repairId })],
    ['check after a repair', at('repair/check', { repairId: before.repairId })],
    ['channels', at('channel/list')],
    ['take a channel', at('channel/take', { channel: '12315' })],
    ['step', at('channel/read', { stepId: step.stepId })],
    ['letter', at('channel/letter', { kind: 'brand' })],
  ]
}

/** Fills the cloud with the demo of `npm start`; answers every page of the app, each as the person it is for. */
export async function demoPages(cloud: Cloud): Promise<DemoPage[]> {
  await seed({ url: cloud.emulator.url })
  const [lin, wang, chen] = [cloud.as('lin'), cloud.as('wang'), cloud.as('chen')]
  const groupId = await groupOf(wang, 'consumer')
  const watchdogId = await groupOf(chen, 'watchdog')
  const jielongs = (await lin.mustCall('jielong.list', { groupId })).items
  const [ofOthers] = (await lin.mustCall('case.list', { groupId })).items
  const [mine] = (await lin.mustCall('case.listMine', {})).items
  const [script] = await lin.mustCall('template.listMine', { kind: 'script' })
  const [article] = ARTICLES
  if (!ofOthers || !script || !article) throw new Error('The demo has no case, no script, or no article.')
  const page = (name: string, who: DemoPage['who'], route: string): DemoPage => ({ name, who, route })
  const ofGroup = (name: string, who: DemoPage['who'], path: string) => page(name, who, `${path}?${query({ groupId })}`)
  const ofJielong = (name: string, who: DemoPage['who'], [path, kind]: [string, string]) => {
    const found = jielongs.find((row) => row.kind === kind)
    if (!found) throw new Error(`The demo has no 接龙 of kind ${kind}.`)
    return page(name, who, `/packages/jielong/${path}/index?${query({ groupId, jielongId: found.jielongId })}`)
  }
  return [
    page('home', 'wang', '/pages/home/index'),
    page('jielongs', 'lin', '/pages/jielongs/index'),
    page('file-case', 'lin', '/pages/file-case/index'),
    ofGroup('file-case to a group', 'lin', '/pages/file-case/index'),
    page('templates', 'lin', '/packages/template/list/index'),
    page('me', 'lin', '/pages/me/index'),
    page('not-found', 'lin', '/pages/not-found/index'),
    page('register', 'newcomer', '/packages/person/register/index'),
    ofGroup('group', 'lin', '/packages/group/home/index'),
    ofGroup('group as its owner', 'wang', '/packages/group/home/index'),
    ofGroup('group as a visitor', 'ops', '/packages/group/home/index'),
    page('create-group', 'lin', '/packages/group/create/index'),
    page('join-group', 'lin', '/packages/group/join/index'),
    ofGroup('group settings', 'wang', '/packages/group/settings/index'),
    ofGroup('members', 'wang', '/packages/group/members/index'),
    page('case', 'wang', `/packages/case/read/index?${query({ groupId, caseId: ofOthers.caseId })}`),
    ...(mine ? [page('my case', 'lin', `/packages/case/read/index?${query({ groupId: mine.groupId, caseId: mine.caseId })}`)] : []),
    page('rights', 'lin', '/pages/rights/index'),
    page('rights without a case', 'wang', '/packages/rights/assess/index'),
    page('dates', 'lin', '/packages/rights/dates/index'),
    page('articles', 'lin', '/packages/knowledge/list/index'),
    page('article', 'lin', `/packages/knowledge/read/index?${query({ articleId: article.articleId, groupId })}`),
    ...(await pagesOfFile(lin)).map(([name, route]) => page(name, 'lin', route)),
    page('unsent', 'lin', '/packages/case/unsent/index'),
    ofGroup('cases', 'lin', '/packages/case/list/index'),
    page('cases of a watchdog', 'chen', `/packages/case/list/index?${query({ groupId: watchdogId })}`),
    ofJielong('fault board', 'lin', ['read', 'fault']),
    ofJielong('price board', 'lin', ['read', 'price']),
    ofJielong('sign-up board', 'lin', ['read', 'signup']),
    ofJielong('fault board as a visitor', 'ops', ['read', 'fault']),
    ofGroup('jielong list', 'lin', '/packages/jielong/list/index'),
    ofJielong('jielong history', 'wang', ['history', 'fault']),
    ofJielong('merge', 'wang', ['merge', 'fault']),
    ofJielong('poster', 'lin', ['poster', 'fault']),
    ofJielong('quote a price', 'wang', ['sign', 'price']),
    ofJielong('sign up', 'wang', ['sign', 'signup']),
    ofGroup('start', 'wang', '/packages/jielong/start/index'),
    ofJielong('paste', 'wang', ['paste', 'fault']),
    ofJielong('text', 'lin', ['text', 'fault']),
    page('template', 'lin', `/packages/template/read/index?${query({ templateId: script.templateId })}`),
    page('make a template', 'wang', '/packages/template/make/index'),
    ofGroup('queue', 'wang', '/packages/admin/queue/index'),
    ofGroup('moderation history', 'wang', '/packages/admin/history/index'),
    page('exports', 'chen', `/packages/admin/exports/index?${query({ groupId: watchdogId })}`),
    page('verify', 'ops', '/packages/admin/verify/index'),
  ]
}
