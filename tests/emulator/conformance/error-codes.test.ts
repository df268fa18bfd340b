import { conformance, refusalOf } from './conformance'

const saying = (errCode: number, ...words: string[]) => ({ errCode, errMsg: expect.stringMatching(words.map((word) => `(?=[^]*${word.replace(/[$[\]{}().]/g, '\\$&')})`).join('')) as string })

/** With other environment variables, as a function would have that is not what it says. */
async function pretending(variables: Record<string, string>, work: () => Promise<void>): Promise<void> {
  const before = { ...process.env }
  Object.assign(process.env, variables)
  try {
    await work()
  } finally {
    Object.assign(process.env, before)
  }
}

conformance('Errors', ({ supports, refuses, differs }) => {
  refuses('error: DATABASE_COLLECTION_NOT_EXIST', 'is -502005 and names the collection, whatever is asked of it', async ({ db }) => {
    const strangers = db.collection('strangers')
    const questions = [
      strangers.get(), strangers.where({ n: 1 }).get(), strangers.count(), strangers.doc('a').get(), strangers.add({ data: { n: 1 } }),
      strangers.doc('a').set({ data: { n: 1 } }), strangers.doc('a').update({ data: { n: 1 } }), strangers.where({ n: 1 }).update({ data: { n: 2 } }),
      strangers.where({ n: 1 }).remove(), strangers.doc('a').remove(),
    ]
    for (const question of questions) {
      expect(await refusalOf(question)).toMatchObject(saying(-502005, 'database collection not exists', '[ResourceNotFound] Db or Table not exist: strangers'))
    }
    expect((await refusalOf(strangers.aggregate().match({}).end())).errMsg).toContain('not exist: strangers')
  })

  refuses('error: DATABASE_COLLECTION_NOT_EXIST', 'is -502005 inside of a transaction too', async ({ db }) => {
    const transaction = await db.startTransaction()
    expect(await refusalOf(transaction.collection('strangers').add({ data: { n: 1 } }))).toMatchObject(saying(-502005, 'strangers'))
  })

  refuses('error: DATABASE_DUPLICATE_WRITE', 'is -501001, and E11000 in the message names collection, index and key', async ({ things, name, fill }) => {
    await fill([{ _id: '冰箱' }])
    expect(await refusalOf(things.add({ data: { _id: '冰箱' } }))).toMatchObject(saying(-501001, '[FailedOperation.DuplicateWrite]', `E11000 duplicate key error collection: ${name} index: _id_ dup key: { _id: "冰箱" }`))
  })

  refuses('error: DATABASE_REQUEST_FAILED', 'is -502001 and names the operator and the field', async ({ things, fill, _ }) => {
    await fill([{ _id: 'a', n: 'text', list: 1 }])
    expect(await refusalOf(things.doc('a').update({ data: { n: _.inc(1) } }))).toMatchObject(saying(-502001, 'database request fail', '$inc', 'n'))
    expect(await refusalOf(things.doc('a').update({ data: { list: _.push([1]) } }))).toMatchObject(saying(-502001, 'list'))
    expect(await refusalOf(things.doc('a').update({ data: { n: { deeper: 1 } } }))).toMatchObject(saying(-502001, 'deeper'))
  })

  refuses('error: DATABASE_INVALID_OPERRATOR', 'is -502002 and names what does not exist', async ({ things, fill }) => {
    await fill([{ _id: 'a', n: 1 }])
    expect(await refusalOf(things.where({ n: { $nearly: 1 } }).get())).toMatchObject(saying(-502002, '$nearly'))
    expect(await refusalOf(things.doc('a').update({ data: { $nudge: { n: 1 } } }))).toMatchObject(saying(-502002, '$nudge'))
    expect(await refusalOf(things.where({ n: { $numberDecimal: '1' } }).get())).toMatchObject(saying(-502002, 'database invalid command', '$numberDecimal'))
  })

  refuses('error: INVALID_PARAM', 'is -501007 and names the parameter', async ({ things }) => {
    expect(await refusalOf(things.skip(-1).get())).toMatchObject(saying(-501007, 'invalid parameters', 'param.offset'))
    expect(await refusalOf(things.add({ data: [] }))).toMatchObject(saying(-501007, 'param.data'))
    expect(await refusalOf(things.where({}).remove())).toMatchObject(saying(-501007, "param.query can't be empty"))
  })

  refuses('error: SIGN_PARAM_INVALID', 'is -501001: another key is not let in', async ({ things }) => {
    await pretending({ TENCENTCLOUD_SECRETKEY: 'guess' }, async () => {
      expect(await refusalOf(things.get())).toMatchObject(saying(-501001, 'the signature is missing or wrong'))
    })
    expect((await things.get()).data).toEqual([])
  })

  refuses('error: INVALID_REQUEST_SOURCE', 'is -501008: a run that is over, or never was, asks nothing', async ({ things }) => {
    await pretending({ WX_API_TOKEN: 'guess' }, async () => {
      expect(await refusalOf(things.get())).toMatchObject(saying(-501008, 'no function is running with this token'))
    })
  })

  refuses('error: DATABASE_TRANSACTION_FAIL', 'is what an ended transaction answers, with the code when it is not wrapped', async ({ db, name }) => {
    const transaction = await db.startTransaction()
    await transaction.rollback()
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL', requestId: expect.any(String) })
    expect(await refusalOf(transaction.collection(name).doc('a').get())).toMatchObject(saying(-501001, 'TransactionNotExist'))
  })

  supports('error: message', 'says which call failed, with the code and its meaning', async ({ db, things, fill }) => {
    await fill([{ _id: 'a' }])
    expect((await refusalOf(things.add({ data: { _id: 'a' } }))).errMsg).toMatch(/^collection\.add:fail -501001 resource system error\. \[/)
    expect((await refusalOf(db.collection('strangers').doc('a').get())).errMsg).toMatch(/^document\.get:fail -502005 database collection not exists\. /)
    expect((await refusalOf(db.collection('strangers').count())).errMsg).toMatch(/^collection\.count:fail -502005 /)
  })

  refuses('error: of the SDK', 'what the SDK refuses by itself never comes to the cloud', async ({ db, things }) => {
    expect(() => things.where(1)).toThrow('查询参数必须为对象')
    expect(() => things.where({ a: undefined })).toThrow('查询参数对象值不能均为undefined')
    expect(() => things.doc()).toThrow('docId必须为字符串或数字')
    expect(() => things.limit('ten')).toThrow('must be integer')
    expect(() => things.orderBy('n', 'up')).toThrow('排序字符不合法')
    expect(() => db.collection('')).toThrow('Collection name is required')
  })

  differs('error: INVALID_ENV', 'does not happen: the name of any environment is taken for this one', async ({ cloud, db, name }) => {
    const other = cloud.database({ env: 'prod-1a2b3c' })
    await db.collection(name).add({ data: { _id: 'a' } })
    expect((await other.collection(name).doc('a').get()).data).toEqual({ _id: 'a' })
  })
})
