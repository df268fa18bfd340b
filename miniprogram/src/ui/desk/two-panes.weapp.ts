export const TwoPanes = () => null
