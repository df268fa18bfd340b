/** `not-allowed`: the person once refused, WeChat asks no more, and only its settings help. */
export type Saved = 'saved' | 'cancelled' | 'not-allowed' | 'failed'
