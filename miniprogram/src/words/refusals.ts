import type { ErrorCode, Failure } from '@shouhou/shared'
import { PERMISSIONS, ROLES, type Action, type GroupKind } from '@shouhou/shared/permission'
import { sayFailure } from './errors'
import { role as roleWords } from './words'

/** What may go away by itself, or by signing in again; every other failure answers the same tomorrow. */
const PASSING: readonly ErrorCode[] = ['call/offline', 'call/timed-out', 'call/still-running', 'call/broken', 'call/not-signed-in']

export const canRetry = ({ code }: Failure): boolean => PASSING.includes(code)

export interface Refusal {
  readonly title: string
  readonly detail: string
}

const MISTYPED = '链接可能不完整，请从群里重新打开。'

const things: readonly (readonly [string, string])[] = [['caseId', '案例'], ['jielongId', '接龙'], ['templateId', '模板'], ['groupId', '群']]

const isAction = (action: string): action is Action => action in PERMISSIONS.consumer

const rolesOf = (kind: GroupKind, action: Action): readonly string[] =>
  ROLES.filter(role => PERMISSIONS[kind][action].includes(role)).map(role => roleWords[role])

function sayNotAllowed(action: string): Refusal {
  if (!isAction(action)) return { title: '您不能看这一页', detail: '要看的话，请联系群主。' }
  const usual = rolesOf('consumer', action)
  if (usual.length === ROLES.length) return { title: '您不在这个群里', detail: '群里的内容只有群里的人看得到。要加入，请向群主要邀请码。' }
  const more = rolesOf('watchdog', action).filter(role => !usual.includes(role))
  return {
    title: '您不能看这一页',
    detail: `能看的是${usual.join('和')}${more.length ? `，监督群里还有${more.join('和')}` : ''}。有要他们处理的事，请在群里联系他们。`,
  }
}

/** Why a page shows nothing, and will not by trying again. */
export function sayRefusal(failure: Failure): Refusal {
  switch (failure.code) {
    case 'call/bad-input': {
      const thing = things.find(([name]) => failure.fields.some(({ path }) => path === name))
      return thing ? { title: `没有找到这个${thing[1]}`, detail: MISTYPED } : { title: '这一页打不开', detail: sayFailure(failure) }
    }
    case 'group/not-found': return { title: '没有找到这个群', detail: `可能已经解散。${MISTYPED}` }
    case 'case/not-found': return { title: '没有找到这个案例', detail: '可能已被撤回，或者没有向您公开。' }
    case 'jielong/not-found': return { title: '没有找到这个接龙', detail: MISTYPED }
    case 'template/not-found': return { title: '没有找到这个模板', detail: '可能已经不再分享，或者链接不完整。' }
    case 'group/not-allowed': return sayNotAllowed(failure.action)
    case 'call/not-operator': return { title: '您不能看这一页', detail: '能看的是平台运营。' }
    default: return { title: '现在看不了', detail: sayFailure(failure) }
  }
}
