/** What an address carries behind its `?`, decoded. */
export type Params = Readonly<Record<string, string | undefined>>
