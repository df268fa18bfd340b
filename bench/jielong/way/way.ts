/** Somebody who may join; `caseId` fits every fault 接龙 of the bench. */
export interface Somebody { openid: string; personId: string; caseId: string }

export interface OpenList {
  join(person: Somebody): Promise<'in' | 'full'>
  /** What its first screen needs: how many there are and how they spread. `bytes`: of the answer to the phone. */
  board(): Promise<{ people: number; bytes: number }>
  /** Whom each entry belongs to, by openid or person id. */
  listed(): Promise<string[]>
  idOf(person: Somebody): string
  /** Counts the entries again and answers what the board has wrong; absent where the board is counted at every look. */
  recount?(): Promise<string[]>
}

/** Why there cannot be such a 接龙. */
export interface Impossible { why: string }

/** One way of keeping a 接龙, so that all of them can be asked the same. */
export interface Way {
  name: string
  /** Whether it is the product. */
  isOurs: boolean
  /** The cloud function that answers. */
  function: string
  /** Those that hold the 接龙 itself. */
  collections: readonly string[]
  /** A 接龙 that so many have joined already; `capacity` beside them. */
  open(size: { entries: number; capacity: number }): Promise<OpenList | Impossible>
}
