/** In WeChat everybody has come in already. */
export const canSignOut = false

export const askToSignIn = (): void => undefined

export const signOut = async (): Promise<void> => undefined
