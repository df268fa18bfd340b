import { config } from 'zod/mini'

// WeChat's JSCore has no `new Function`; zod must know before the first schema is made.
config({ jitless: true })

export * from 'zod/mini'
