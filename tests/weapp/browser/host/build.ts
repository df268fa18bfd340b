import type { template } from 'glass-easel'

interface Module { exports: unknown }

/** What WeChat gives a file of logic; everything that only a browser has stays undefined in there. */
export type Logic = (require: (id: string) => unknown, module: Module, exports: unknown, ...given: unknown[]) => void

interface TabBar {
  color: string
  selectedColor: string
  backgroundColor: string
  list: { pagePath: string; text: string; iconPath: string; selectedIconPath: string }[]
}

export interface AppConfig {
  pages: string[]
  window: Record<string, string>
  tabBar: TabBar
}

export interface Build {
  logic: Record<string, Logic>
  templates: template.ProcGenGroupList
  styles: Record<string, string>
  configs: Record<string, Record<string, unknown>> & { app: AppConfig; theme: Record<'light' | 'dark', Record<string, string>> }
}

/** The build that the page has loaded before. */
export const build = (globalThis as unknown as { weappBuild: Build }).weappBuild

/** The compiled template of a page or component. Taro writes `bindtap` without a colon, which only the fallback hears. */
export function templateOf(path: string): template.ComponentTemplate {
  const content = build.templates[path]
  if (!content) throw new Error(`The build has no ${path}.wxml`)
  return { groupList: build.templates, content, fallbackListenerOnNativeNode: true }
}

/** Where the build's own pictures lie, beside the page of the host. */
export const assetUrl = (path: string): string => path.replace(/^\//, '')
