import { serve } from '../cloud/serve'
import { routes } from './routes'

export const main = serve(routes)
