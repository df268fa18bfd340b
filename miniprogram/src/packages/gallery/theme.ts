export type Theme = 'light' | 'dark' | 'large'

export const themeOf = (asked: string | undefined): Theme => (asked === 'dark' || asked === 'large' ? asked : 'light')
