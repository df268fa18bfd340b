export const ExportsDesk = () => null
