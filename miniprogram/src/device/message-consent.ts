/**
 * What came of asking for one message. `refused`: not this time. `switched-off`: messages of this app are turned off in
 * WeChat's own settings, and it asks no more. `unavailable`: WeChat could not ask (no network, a template it took away).
 */
export type MessageConsent = 'allowed' | 'refused' | 'switched-off' | 'unavailable'
