import { change, remove } from './change-template'
import { listMine } from './list-mine'
import { list } from './list-templates'
import { make } from './make-template'
import { read } from './read-template'
import { share } from './share-template'
import { setStandard } from './standard'

export const templateAnswers = [list, listMine, read, make, change, remove, share, setStandard]
