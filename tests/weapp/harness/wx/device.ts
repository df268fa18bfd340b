import { asking, type Activity } from './asking'

const WINDOW = { windowWidth: 390, windowHeight: 760, screenWidth: 390, screenHeight: 844, pixelRatio: 3, statusBarHeight: 47, screenTop: 84, safeArea: { left: 0, right: 390, top: 47, bottom: 810, width: 390, height: 763 } }
const DEVICE = { brand: 'devtools', model: 'iPhone 14', system: 'iOS 17.0', platform: 'ios', memorySize: 4096, benchmarkLevel: 40 }
const BASE = { SDKVersion: '3.7.0', version: '8.0.50', language: 'zh_CN', theme: 'light', fontSizeSetting: 16, host: { env: 'WeChat' } }
const LAUNCH = { path: 'pages/home/index', query: {}, scene: 1001, referrerInfo: {} }

const nothing = () => undefined

/** The phone: fixed figures, a clipboard, a network that can be switched off. */
export function createDevice(activity: Activity) {
  const state = { clipboard: '', isOnline: true, isCalendarRefused: false, isRestarted: false, subscribing: [] as string[], calendar: [] as object[], launch: { ...LAUNCH } as Record<string, unknown> }
  const listeners = new Set<(status: object) => void>()
  const whenUpdated = new Set<() => void>()
  const network = () => ({ networkType: state.isOnline ? 'wifi' : 'none', isConnected: state.isOnline })
  const quietly = ['setNavigationBarTitle', 'setNavigationBarColor', 'showNavigationBarLoading', 'hideNavigationBarLoading', 'stopPullDownRefresh', 'startPullDownRefresh',
    'pageScrollTo', 'hideTabBar', 'showTabBar', 'setTabBarBadge', 'removeTabBarBadge', 'showTabBarRedDot', 'hideTabBarRedDot', 'showShareMenu', 'hideShareMenu',
    'updateShareMenu', 'enableAlertBeforeUnload', 'disableAlertBeforeUnload', 'vibrateShort', 'hideKeyboard', 'setBackgroundColor', 'setBackgroundTextStyle',
    'openPrivacyContract', 'requirePrivacyAuthorize', 'previewImage', 'previewMedia']
  const ignored = ['onError', 'onUnhandledRejection', 'onPageNotFound', 'onAppShow', 'onAppHide', 'offAppShow', 'offAppHide', 'onThemeChange', 'offThemeChange', 'onMemoryWarning',
    'onWindowResize', 'offWindowResize', 'onKeyboardHeightChange', 'offKeyboardHeightChange', 'onNeedPrivacyAuthorization', 'reportEvent']
  const wx = {
    ...Object.fromEntries(quietly.map((name) => [name, asking(name, nothing, activity)])),
    ...Object.fromEntries(ignored.map((name) => [name, nothing])),
    getSystemInfoSync: () => ({ ...WINDOW, ...DEVICE, ...BASE }),
    getSystemInfo: asking('getSystemInfo', () => ({ ...WINDOW, ...DEVICE, ...BASE }), activity),
    getWindowInfo: () => WINDOW,
    getDeviceInfo: () => DEVICE,
    getAppBaseInfo: () => BASE,
    getSystemSetting: () => ({}),
    getAppAuthorizeSetting: () => ({}),
    getMenuButtonBoundingClientRect: () => ({ width: 87, height: 32, left: 296, right: 383, top: 51, bottom: 83 }),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'wxemulator00000000', envVersion: 'develop', version: '' } }),
    getLaunchOptionsSync: () => state.launch,
    getEnterOptionsSync: () => state.launch,
    getPrivacySetting: asking('getPrivacySetting', () => ({ needAuthorization: false, privacyContractName: '用户隐私保护指引' }), activity),
    requestSubscribeMessage: asking<{ tmplIds: string[] }>('requestSubscribeMessage', ({ tmplIds }) => Object.fromEntries(tmplIds.map((id) => [id, state.subscribing.shift() ?? 'accept'])), activity),
    addPhoneCalendar: asking<object>('addPhoneCalendar', (entry) => {
      if (state.isCalendarRefused) throw { errMsg: 'addPhoneCalendar:fail auth deny' }
      state.calendar.push(entry)
    }, activity),
    canIUse: () => true,
    nextTick: (callback: () => void) => setImmediate(callback),
    getNetworkType: asking('getNetworkType', network, activity),
    onNetworkStatusChange: (listener: (status: object) => void) => void listeners.add(listener),
    offNetworkStatusChange: (listener?: (status: object) => void) => (listener ? listeners.delete(listener) : listeners.clear()),
    setClipboardData: asking<{ data: string }>('setClipboardData', ({ data }) => void (state.clipboard = data), activity),
    getClipboardData: asking('getClipboardData', () => ({ data: state.clipboard }), activity),
    getUpdateManager: () => ({ onCheckForUpdate: nothing, onUpdateReady: (listener: () => void) => void whenUpdated.add(listener), onUpdateFailed: nothing, applyUpdate: () => void (state.isRestarted = true) }),
  }
  const setOnline = (isOnline: boolean) => {
    state.isOnline = isOnline
    listeners.forEach((listener) => listener(network()))
  }
  return { wx, state, setOnline, versionComes: () => whenUpdated.forEach((listener) => listener()) }
}
