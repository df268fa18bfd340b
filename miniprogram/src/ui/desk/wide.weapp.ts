export const Wide = () => null
