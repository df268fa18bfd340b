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
  if (!ofOthers || !script) throw new Error('The demo has no case, or no script.')
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
