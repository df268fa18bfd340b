import { isProperOpenid } from '../identity/sessions'
import type { Persona } from '../options'
import { checkDoubles, naming, recordAt, refuse, shown, textAt } from './shape'

function readPersona(value: unknown, at: number): Persona {
  const persona = recordAt(value, `第 ${at + 1} 个人`)
  const id = textAt(persona, 'id', `第 ${at + 1} 个人`)
  const [openid, nickname, about] = ['openid', 'nickname', 'about'].map((name) => textAt(persona, name, id)) as [string, string, string]
  if (!isProperOpenid(openid)) refuse(id, `openid 只能有字母、数字、_ 和 -，最长 64 个，至少一个字母，${shown(openid)}`)
  return { id, openid, nickname, about }
}

/** Who can sign in with one tap, as somebody wrote them; more may stand there about a person. Throws one sentence that begins with `source`. */
export function checkPersonas(value: unknown, source: string): Persona[] {
  return naming(source, () => {
    if (!Array.isArray(value)) return refuse('', `要写成 [{ "id", "openid", "nickname", "about" }, …]，${shown(value)}`)
    const personas = (value as unknown[]).map(readPersona)
    checkDoubles(personas.map(({ id }) => id), (id) => `有两个人的 id 都是 ${id}`)
    checkDoubles(personas.map(({ openid }) => openid), (openid) => `有两个人的 openid 都是 ${openid}`)
    return personas
  })
}
