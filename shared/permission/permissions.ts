/** The three kinds of group. */
export const GROUP_KINDS = ['official', 'consumer', 'watchdog'] as const
export type GroupKind = (typeof GROUP_KINDS)[number]

/** Roles a member can hold; one each. */
export const ROLES = ['owner', 'admin', 'member', 'staff', 'organiser', 'advisor'] as const
export type Role = (typeof ROLES)[number]

/** Where a person stands to a group: their role in it, `visitor` outside it, `operator` for the platform's. */
export const STANDINGS = [...ROLES, 'visitor', 'operator'] as const
export type Standing = (typeof STANDINGS)[number]

export const ACTIONS = [
  'group.card', 'group.see', 'group.join', 'group.leave', 'group.change', 'group.renew-code', 'group.bind-chat',
  'group.appoint', 'group.expel', 'group.hand-over', 'group.verify',
  'case.file', 'case.read',
  'jielong.start', 'jielong.read', 'jielong.join', 'jielong.close', 'jielong.merge', 'jielong.import',
  'template.read', 'template.share', 'template.set-standard',
  'moderation.report', 'moderation.decide',
  'export.make', 'export.see-ledger',
  'knowledge.read', 'knowledge.pin',
] as const
export type Action = (typeof ACTIONS)[number]

type Table = Record<GroupKind, Record<Action, readonly Standing[]>>

const INSIDE: readonly Standing[] = ROLES
const READERS: readonly Standing[] = [...ROLES, 'operator']
const PEOPLE: readonly Standing[] = ['owner', 'admin', 'member', 'organiser', 'advisor']
const LEADERS: readonly Standing[] = ['owner', 'admin']

const everywhere: Record<Action, readonly Standing[]> = {
  'group.card': STANDINGS,
  'group.see': READERS,
  'group.join': ['visitor'],
  'group.leave': INSIDE,
  'group.change': LEADERS,
  'group.renew-code': LEADERS,
  'group.bind-chat': LEADERS,
  'group.appoint': ['owner'],
  'group.expel': LEADERS,
  'group.hand-over': ['owner'],
  'group.verify': ['operator'],
  'case.file': PEOPLE,
  'case.read': READERS,
  'jielong.start': PEOPLE,
  'jielong.read': READERS,
  'jielong.join': PEOPLE,
  'jielong.close': PEOPLE,
  'jielong.merge': LEADERS,
  'jielong.import': PEOPLE,
  'template.read': READERS,
  'template.share': INSIDE,
  'template.set-standard': LEADERS,
  'moderation.report': INSIDE,
  'moderation.decide': [...LEADERS, 'operator'],
  'export.make': LEADERS,
  'export.see-ledger': LEADERS,
  'knowledge.read': READERS,
  'knowledge.pin': LEADERS,
}

const withOrganiser = (action: Action): readonly Standing[] => [...everywhere[action], 'organiser']

/** Who may do what, by kind of group: the only place that says so. Screens and the server read it; a test walks every cell. */
export const PERMISSIONS: Table = {
  // Staff answer for the brand: they neither file nor join, and may not hide what is said about it.
  official: everywhere,
  consumer: { ...everywhere, 'group.verify': [] },
  watchdog: {
    ...everywhere,
    'jielong.merge': withOrganiser('jielong.merge'),
    'template.set-standard': withOrganiser('template.set-standard'),
    'moderation.decide': withOrganiser('moderation.decide'),
    'export.make': withOrganiser('export.make'),
    'export.see-ledger': withOrganiser('export.see-ledger'),
    'knowledge.pin': withOrganiser('knowledge.pin'),
  },
}

/** What a group that still waits for the operator's verification lets people do. */
export const BEFORE_VERIFICATION: readonly Action[] = ['group.card', 'group.see', 'group.change', 'group.leave', 'group.verify']

/** Roles that exist in a kind of group; `owner` is handed over, never appointed. */
export const APPOINTABLE: Record<GroupKind, readonly Role[]> = {
  official: ['admin', 'member', 'staff', 'advisor'],
  consumer: ['admin', 'member', 'advisor'],
  watchdog: ['admin', 'member', 'organiser', 'advisor'],
}

export const may = (kind: GroupKind, standings: readonly Standing[], action: Action): boolean =>
  standings.some((standing) => PERMISSIONS[kind][action].includes(standing))
