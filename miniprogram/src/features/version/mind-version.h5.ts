import { deployed, running } from '../../cloud/deployed.h5'
import { saveOpenDrafts } from '../../drafts'
import { passOn } from '../../drafts/nobodys.h5'
import { inSight, mindSteps, openStep, takeAgain, takeBack, type Step } from '../../route/steps.h5'
import { confirm } from '../../ui'
import * as sayState from '../../words/ui/states'
import * as say from '../../words/version/version'
import { allFiles } from '../evidence'
import { showNothingOpened } from './nothing-opened.h5'

const TAKEN = 'versions-taken'

const versionsTaken = (): readonly string[] => window.sessionStorage.getItem(TAKEN)?.split(' ') ?? []

/** A browser holds a chosen file only as long as the page lives. */
const filesHere = (): number => allFiles().filter(({ state }) => state !== 'refused' && state !== 'lost').length

async function mayReload(): Promise<boolean> {
  const count = filesHere()
  return count === 0 || confirm({ title: say.newer, consequence: say.filesWait(count), verb: say.take })
}

async function take(version: string, step: Step): Promise<void> {
  if (!(await mayReload())) return takeBack(step)
  window.sessionStorage.setItem(TAKEN, [...versionsTaken(), version].join(' '))
  saveOpenDrafts()
  passOn()
  window.location.reload()
}

async function ask(why: string, step: Step): Promise<void> {
  if (inSight() === undefined) return showNothingOpened(why, () => takeAgain({ ...step, way: 'byBrowser' }))
  takeBack(step)
  if (await confirm({ title: say.notOpened, consequence: why, verb: sayState.tryAgain })) takeAgain(step)
}

async function mend(): Promise<void> {
  const newest = await deployed()
  const step = openStep()
  if (!step) return
  const isNewer = newest !== undefined && newest !== running()
  // A version that was taken and still does not run will not run the next time either; two servers may each have another.
  if (isNewer && !versionsTaken().includes(newest)) await take(newest, step)
  else await ask(newest ? say.missing : say.offline, step)
}

let isMending = false

async function mendOnce(): Promise<void> {
  if (isMending) return
  isMending = true
  try {
    await mend()
  } finally {
    isMending = false
  }
}

/**
 * A page whose code does not come is nothing to the router: no page, no word. Either a newer version has taken the place
 * of the one that runs here, or the network is gone.
 */
export function mindVersion(): void {
  mindSteps()
  window.addEventListener('unhandledrejection', rejected => {
    if ((rejected.reason as Partial<Error> | undefined)?.name !== 'ChunkLoadError') return
    rejected.preventDefault()
    void mendOnce()
  })
}
