/** Some machines do not allow what these tests need: there the summary of `npm test` lists them as not run, with the reason. */
export const describeWhere = (isPossible: boolean, reason: string) => (name: string, tests: () => void) => {
  if (isPossible) describe(name, tests)
  else describe.skip(`${name} (${reason})`, tests)
}
