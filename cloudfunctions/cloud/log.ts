/** One line of JSON for the cloud's log. Never holds what people wrote. */
export const log = (line: { what: string; requestId: string; call?: string; detail?: string }): void => {
  console.log(JSON.stringify(line))
}
