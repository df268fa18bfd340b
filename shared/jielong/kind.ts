import * as z from '../z'

/** fault: the same fault on the same model; price: what people were quoted for a part; signup: who takes part in something. */
export const JIELONG_KINDS = ['fault', 'price', 'signup'] as const
export const JielongKind = z.enum(JIELONG_KINDS)
export type JielongKind = z.infer<typeof JielongKind>
