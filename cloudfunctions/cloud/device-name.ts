import { withoutBrand } from '@shouhou/shared/case'

/** '青禾 X1', not '青禾 青禾 X1'. */
export const deviceName = ({ brand, model }: { brand: string; model: string }): string => `${brand} ${withoutBrand({ brand, model }).model}`
