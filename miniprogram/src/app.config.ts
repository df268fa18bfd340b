const isWeapp = process.env.TARO_ENV === 'weapp'

// WeChat reads these names from theme.json; the browser takes its colours from the style sheets.
const bar = isWeapp
  ? { background: '@barBackground', text: '@barText', line: '@barLine', quiet: '@tabQuiet', chosen: '@tabChosen', page: '@page' }
  : { background: '#ffffff', text: 'black', line: 'white', quiet: '#52605e', chosen: '#0b6b64', page: '#f3f6f6' }

// Every component in each of its states, for those who work on them: in no build that ships.
const gallery = process.env.SHOUHOU_GALLERY === '1' ? [{ root: 'packages/gallery', pages: ['index'] }] : []

const tab = (pagePath: string, text: string, icon: string) => ({
  pagePath, text, iconPath: `assets/tab/${icon}.png`, selectedIconPath: `assets/tab/${icon}-chosen.png`,
})

const preload = (...packages: string[]) => ({ network: 'all' as const, packages })

// The browser's router loses count of its pages when somebody goes back or on while one of them slides: there none does.
const motion = isWeapp ? {} : { animation: { duration: 0, delay: 0 } }

// WeChat knows it, Taro's types do not.
const unlisted = { cloud: true }

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/jielongs/index', 'pages/file-case/index', 'pages/rights/index', 'pages/me/index', 'pages/not-found/index'],
  subPackages: [
    { root: 'packages/person', pages: ['register/index'] },
    { root: 'packages/group', pages: ['home/index', 'create/index', 'join/index', 'settings/index', 'members/index'] },
    { root: 'packages/case', pages: ['read/index', 'list/index', 'unsent/index'] },
    { root: 'packages/jielong', pages: ['read/index', 'list/index', 'history/index', 'merge/index', 'poster/index', 'sign/index', 'start/index', 'paste/index', 'text/index'] },
    { root: 'packages/template', pages: ['list/index', 'read/index', 'make/index'] },
    { root: 'packages/rights', pages: ['assess/index', 'dates/index'] },
    { root: 'packages/knowledge', pages: ['list/index', 'read/index'] },
    { root: 'packages/repair', pages: ['list/index', 'slip/index', 'read/index', 'pick-up/index', 'check/index'] },
    { root: 'packages/channel', pages: ['list/index', 'take/index', 'read/index', 'letter/index'] },
    { root: 'packages/admin', pages: ['queue/index', 'history/index', 'exports/index', 'verify/index'] },
    ...gallery,
  ],
  // Where people go next, fetched while they read; what only few need (admin) waits until it is asked for.
  preloadRule: {
    'pages/home/index': preload('packages/group', 'packages/jielong', 'packages/person'),
    'pages/jielongs/index': preload('packages/jielong'),
    'pages/file-case/index': preload('packages/case'),
    'pages/rights/index': preload('packages/rights', 'packages/knowledge', 'packages/template'),
    'packages/case/read/index': preload('packages/repair', 'packages/rights', 'packages/channel'),
    'packages/group/home/index': preload('packages/jielong', 'packages/case'),
    'packages/jielong/read/index': preload('packages/person', 'packages/case'),
  },
  window: {
    navigationStyle: 'default',
    navigationBarTitleText: '售后接龙',
    navigationBarBackgroundColor: bar.background,
    navigationBarTextStyle: (isWeapp ? bar.text : 'black') as 'black',
    backgroundColor: bar.page,
    backgroundTextStyle: (isWeapp ? '@loading' : 'dark') as 'dark',
  },
  tabBar: {
    color: bar.quiet,
    selectedColor: bar.chosen,
    backgroundColor: bar.background,
    borderStyle: (isWeapp ? bar.line : 'white') as 'white',
    list: [
      tab('pages/home/index', '群', 'group'),
      tab('pages/jielongs/index', '接龙', 'jielong'),
      tab('pages/file-case/index', '报故障', 'file-case'),
      tab('pages/rights/index', '权益', 'rights'),
      tab('pages/me/index', '我的', 'me'),
    ],
  },
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  __usePrivacyCheck__: true,
  ...motion,
  ...unlisted,
})
