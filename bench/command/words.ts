export interface Words<Options> {
  help: string
  /** Null when only the help was asked for. Throws a sentence about what cannot be understood. */
  read(words: string[]): Options | null
}

/** What the words ask for; or, when nothing is to be measured, the exit code. */
export function understand<Options extends object>(words: string[], { help, read }: Words<Options>): Options | number {
  try {
    const options = read(words)
    if (options === null) console.log(help)
    return options ?? 0
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`)
    return 2
  }
}

/** `10,1000`: whole numbers above nothing. Throws a sentence. */
export function numbers(text: string): number[] {
  const all = text.split(',').map(Number)
  if (all.every((number) => Number.isInteger(number) && number >= 1)) return all
  throw new Error(`${text}: whole numbers with commas between them are expected`)
}
