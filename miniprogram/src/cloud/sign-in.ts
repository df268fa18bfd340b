// The bundler takes sign-in.weapp.ts or sign-in.h5.ts in place of this file.
export { askToSignIn, canSignOut, signOut } from './sign-in.h5'
