import { requestFailed } from '../database-error'
import { isPlain } from '../value/kind'
import { TreeBuilder, computed } from './field-tree'
import { type CompileStage, type Row, eachRow } from './stage'

/** `{ a: { b: … } }` and `'a.b'` add b to a and keep the rest of it. */
export const addFields: CompileStage = (argument, name, compile) => {
  if (!isPlain(argument)) throw requestFailed(`${name} specification stage must be an object`)
  const tree = new TreeBuilder(name, compile).build(argument)
  return eachRow((row, evaluate) => computed(row, tree, evaluate) as Row)
}
