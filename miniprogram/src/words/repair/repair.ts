import type { Day } from '@shouhou/shared'
import { FIXED_LABELS, PROVIDER_LABELS, type RepairView } from '@shouhou/shared/repair'
import { days, lasted, nthDay, sayNearDay } from './days'

/** '第 9 天' while it is there, '修了 15 天' afterwards. */
export const sayStay = ({ days: count, pickUp }: Pick<RepairView, 'days' | 'pickUp'>): string => (pickUp === null ? nthDay(count) : lasted(count))

/** '官方售后 · 云杉服务中心'. */
export const sayWhere = ({ provider, shop }: Pick<RepairView['slip'], 'provider' | 'shop'>): string => [PROVIDER_LABELS[provider], shop].filter(Boolean).join(' · ')

export const sayOutcome = ({ pickUp }: Pick<RepairView, 'pickUp'>): string => (pickUp === null ? '还在修' : FIXED_LABELS[pickUp.isFixed])

export const overdue = (count: number): string => `比说好的晚 ${days(count)}`
export const dropped = (day: string): string => `${day}送修`
export const promised = (day: string): string => `说好${day}`
export const promisedNow = (day: string): string => `后来改说${day}`
export const noticed = (day: string): string => `${day}通知可取`
export const fetched = (day: string): string => `${day}取回`
export const noPromise = '没有说哪天修好'

export const isPrivate = '备注、催修、单据和账单只有您自己看得到。群里能看案例的人（官方群里也有品牌的人）看得到：送到哪类维修点、哪天送修和取回、说好哪天、修没修好、有没有书面记录。'

export const notFound = '没有找到这次维修的记录'
export const notFoundDetail = '可能已经删掉了，或者链接不完整。'
export const fromCase = '请从案例进入维修记录。'
export const toRepairs = '看全部维修记录'

export const askNow = '现在可以要求'
export const askLater = '还没到的日子'
export const tellAnswer = '记下给没给'
/** What to say for it; the shipped scripts by their names. */
export const scripts = { 'repair-record': '怎么开口要维修记录', 'spare-phone': '怎么开口要备用机', progress: '催修怎么说' } as const
export const seeRights = '看全部能要求的'

/** '10月8日送修 · 10月22日通知可取 · 10月23日取回': the days are counted until it could be fetched, so that day is named. */
export const saySpan = ({ slip, pickUp }: Pick<RepairView, 'slip' | 'pickUp'>, today: Day): string => [
  dropped(sayNearDay(slip.droppedOffOn, today)),
  pickUp && pickUp.noticedOn !== null && pickUp.noticedOn !== pickUp.pickedUpOn && noticed(sayNearDay(pickUp.noticedOn, today)),
  pickUp && fetched(sayNearDay(pickUp.pickedUpOn, today)),
].filter(Boolean).join(' · ')
