import type { Credentials } from '../gateway/credentials'
import type { Invocation } from './invocation'
import type { Environment } from './runtime'

export interface Place {
  envId: string
  appId: string
  /** Where the gateway listens, as functions reach it. */
  url: string
  credentials: Credentials
}

/** What the platform puts into every instance before any code runs. */
export function placeEnvironment(place: Place): Environment {
  return {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: place.credentials.secretId,
    TENCENTCLOUD_SECRETKEY: place.credentials.secretKey,
    TENCENTCLOUD_SESSIONTOKEN: '',
    SCF_NAMESPACE: place.envId,
    TCB_ENV: place.envId,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${place.url}/admin` }),
    // The SDK's warning about slow queries leaves a timer behind when a query fails.
    SILENCE: 'true',
    TZ: 'UTC',
    // Together with `console.__baseLog__`: `cloud.logger()` writes its objects to the function's log.
    _SCF_TCB_LOG: '1',
  }
}

/** What it adds for one run: who is asking, which `getWXContext` reads, and the token that goes with every request. */
export function callerEnvironment(place: Place, { caller, token }: Invocation): Environment {
  const isTimer = caller.source === 'wx_trigger'
  const person: Environment = caller.openid === undefined ? {} : { WX_OPENID: caller.openid }
  const environment: Environment = {
    ...person,
    WX_APPID: place.appId,
    WX_API_TOKEN: token,
    TCB_SOURCE: caller.source,
    ...(isTimer ? { TRIGGER_SRC: 'timer', WX_TRIGGER_API_TOKEN_V0: token } : {}),
  }
  return { ...environment, WX_CONTEXT_KEYS: Object.keys(environment).filter(key => key.startsWith('WX_')).join(',') }
}
