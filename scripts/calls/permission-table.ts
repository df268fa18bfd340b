import { ACTIONS, BEFORE_VERIFICATION, GROUP_KINDS, PERMISSIONS, STANDINGS, type Action, type Standing } from '@shouhou/shared/permission'

function cell(action: Action, standing: Standing): string {
  const kinds = GROUP_KINDS.filter((kind) => PERMISSIONS[kind][action].includes(standing))
  if (kinds.length === GROUP_KINDS.length) return 'yes'
  return kinds.length === 0 ? '–' : kinds.join(', ')
}

/** kind × role × action: `yes` in every kind of group, `–` in none, else the kinds. First row is the head. */
export function permissionRows(): string[][] {
  const head = ['action', ...STANDINGS, 'before verification']
  const rows = ACTIONS.map((action) => [action, ...STANDINGS.map((standing) => cell(action, standing)), BEFORE_VERIFICATION.includes(action) ? 'yes' : '–'])
  return [head, ...rows]
}
