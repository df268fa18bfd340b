import { emulated } from './emulated'

const cloud = emulated()

test('a person registers once and is known from then on', async () => {
  const lin = await cloud.as('lin').registered()
  const { person, isOperator } = await lin.mustCall('person.me', {})
  expect(person?.nickname).toBe('lin')
  expect(isOperator).toBe(false)
  expect(await lin.mustFail('person.register', { nickname: 'lin', agreed: true })).toEqual({ code: 'person/already-registered' })
})

test('the operator is named by configuration', async () => {
  expect(await cloud.anOperator.mustCall('person.me', {})).toMatchObject({ isOperator: true })
})

test('what is stored can be looked at', async () => {
  await cloud.as('wang').registered()
  const people = await cloud.documents('people')
  expect(people.map(({ nickname }) => nickname)).toContain('wang')
})
