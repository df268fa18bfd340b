/// <reference types="@tarojs/taro" />

declare module '*.module.scss' {
  const classes: Record<string, string>
  export default classes
}

declare module '*.scss'
declare module '*.png' {
  const address: string
  export default address
}

declare namespace NodeJS {
  interface ProcessEnv {
    /** Which side is being built; a constant after the build. */
    TARO_ENV: 'weapp' | 'h5'
  }
}
