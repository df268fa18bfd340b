/** Options of almost every wx function: it calls back, and without call-backs answers a promise. */
export interface Callbacks {
  success?(result: unknown): void
  fail?(error: unknown): void
  complete?(result: unknown): void
}

export interface Activity {
  /** Counts work that is under way, so that a test can wait until the mini-program rests. */
  during<Value>(work: Promise<Value>): Promise<Value>
}

/** Makes a wx function from one that answers a promise: errMsg, call-backs and promise as WeChat has them. */
export const asking = <Options extends object>(name: string, answer: (options: Options) => unknown, activity: Activity) =>
  (options: Options & Callbacks): Promise<unknown> => {
    const { success, fail, complete } = options ?? {}
    const work = Promise.resolve().then(() => answer(options ?? ({} as Options)))
    const told = activity.during(work).then(
      (result) => ({ errMsg: `${name}:ok`, ...(result as object | undefined) }),
      (error: { errMsg?: string; message?: string }) => Promise.reject({ ...error, errMsg: error.errMsg ?? `${name}:fail ${error.message ?? ''}` }),
    )
    if (!success && !fail && !complete) return told
    return told.then((result) => { success?.(result); complete?.(result) }, (error: unknown) => { fail?.(error); complete?.(error) })
  }
