import { appointMember } from './appoint-member'
import { bindChat } from './bind-chat'
import { changeGroup } from './change-group'
import { createGroup } from './create-group'
import { expelMember } from './expel-member'
import { findGroupByChat, findGroupByCode } from './find-group'
import { handOverGroup } from './hand-over-group'
import { joinGroup } from './join-group'
import { leaveGroup } from './leave-group'
import { listMembers } from './list-members'
import { listMyGroups, listWaitingGroups, listWatchdogs } from './list-groups'
import { readGroup, readGroupCard } from './read-group'
import { renewCode } from './renew-code'
import { verifyGroup } from './verify-group'

export const groupAnswers = [
  createGroup, listMyGroups, listWatchdogs, listWaitingGroups, readGroupCard, readGroup, findGroupByCode, findGroupByChat,
  joinGroup, leaveGroup, changeGroup, renewCode, bindChat, listMembers, appointMember, expelMember, handOverGroup, verifyGroup,
]
