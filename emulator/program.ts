/** What whoever reads a sentence types to run this command; those that start it in another way say which. */
export const PROGRAM = process.env['EMULATOR_COMMAND'] ?? 'wechat-cloud-emulator'

/** As a shell takes it for one word. */
export function pasted(path: string): string {
  if (!/[\s'"`$&|;<>()*?!#]/.test(path)) return path
  return /["`$]/.test(path) ? `'${path.replaceAll("'", "'\\''")}'` : `"${path}"`
}

/** The command that saves what can be read in a data folder. */
export const repairing = (data: string) => `${PROGRAM} repair --data ${pasted(data)}`
