/** The light colours of `ui/style/tokens.scss`, which no canvas can read: a picture looks the same for everybody it is sent to. */
export const palette = {
  surfaceRaised: '#ffffff',
  text: '#15201f',
  textQuiet: '#52605e',
  line: '#dbe3e2',
  primary: '#0b6b64',
  onPrimary: '#ffffff',
  primarySoft: '#e0f1ef',
} as const

export type Colour = (typeof palette)[keyof typeof palette]
