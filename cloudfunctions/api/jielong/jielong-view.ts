import { boardOf, type JielongView } from '@shouhou/shared/jielong'
import type { PersonCard } from '@shouhou/shared/person'
import type { Actor, Place } from '../../cloud/actor'
import type { EntryDoc, JielongDoc, PersonDoc } from '../../cloud/documents'
import { cardOf, cardsOf } from '../../cloud/names'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { viewerOf, type Viewer } from '../case/viewer'
import { textsOf } from '../group/group-view'
import { entryOf } from './entry-view'
import { maySee, rowOf } from './jielong-row'
import { entriesIn, familyOf, type Family } from './merge/family'
import { rootOf } from './merge/resolve'

const LEADERS: readonly (string | null)[] = ['owner', 'admin', 'organiser']

export const leads = ({ role }: Pick<Place, 'role'>): boolean => LEADERS.includes(role)

/** Who looks, with what of them is at hand already. */
export interface Looking {
  viewer: Viewer
  groupName: string
  me: PersonCard
  isLeader: boolean
  now: number
}

export const lookingAt = ({ actor, place, now }: { actor: Actor & { person: PersonDoc }; place: Place; now: number }): Looking => ({
  viewer: viewerOf(actor, place),
  groupName: textsOf(place).name,
  me: cardOf(actor.person, place.member),
  isLeader: leads(place),
  now,
})

export interface Seen extends Looking {
  /** The viewer's own entry. */
  mine: EntryDoc | null
  /** What was asked for, when that was merged into the one that is shown. */
  asked?: JielongDoc
}

const cardsFor = async (doc: JielongDoc, me: PersonCard): Promise<(personId: string) => PersonCard> => {
  if (doc.startedById === me.personId) return () => me
  const cards = await cardsOf(doc.groupId, [doc.startedById])
  return (personId) => (personId === me.personId ? me : cards(personId))
}

const countBefore = async (mine: EntryDoc | null): Promise<number | null> =>
  mine?.place === 'waiting' ? world.entries.count({ jielongId: mine.jielongId, place: 'waiting', order: _.lt(mine.order) }) : null

const mergedOf = (doc: JielongDoc, { merged }: Family, viewer: Viewer): JielongView['merged'] =>
  doc.merged.flatMap(({ jielongId, at }) => {
    const found = merged.find(({ _id }) => _id === jielongId)
    return found === undefined ? [] : [{ jielongId, title: maySee(found, viewer) ? found.title : '', at, people: found.counters.people }]
  })

const takesOf = (doc: JielongDoc, { merged }: Family, viewer: Viewer): JielongView['takes'] =>
  [doc, ...merged.filter((one) => maySee(one, viewer))]
    .flatMap(({ _id, brand, model, faultCode }) => (faultCode === null ? [] : [{ jielongId: _id, brand, model, faultCode }]))

export const viewOf = async (doc: JielongDoc, { viewer, groupName, me, isLeader, mine, asked = doc, now }: Seen): Promise<JielongView> => {
  const [cards, family, waitingBefore] = await Promise.all([cardsFor(doc, me), familyOf(doc), countBefore(mine)])
  const board = boardOf(family.counters, doc)
  return {
    ...rowOf(doc, { groupName, isJoined: mine !== null, now, family }),
    at: now,
    about: doc.about,
    startedBy: cards(doc.startedById),
    isMine: doc.startedById === viewer.personId,
    fields: doc.fields,
    board,
    myEntry: mine === null ? null : entryOf(mine, { viewer, isLeader, root: doc, board, cards, isCaseShown: () => true }),
    waitingBefore,
    takes: takesOf(doc, family, viewer),
    merged: mergedOf(doc, family, viewer),
    ledFrom: asked._id === doc._id ? null : { jielongId: asked._id, title: maySee(asked, viewer) ? asked.title : '' },
    lines: [doc, ...family.merged].reduce((sum, { lines }) => sum + lines, 0),
  }
}

/** The 接龙 as it is now, after a change; by any id that leads to it. */
export const viewNow = async (jielongId: string, looking: Looking): Promise<JielongView> => {
  const found = await world.jielongs.get(jielongId)
  if (found === null) throw new Error('a 接龙 vanished while it was changed')
  const { root, asked } = await rootOf(found)
  const [mine = null] = await entriesIn(root, looking.viewer.personId)
  return viewOf(root, { ...looking, mine, asked })
}
