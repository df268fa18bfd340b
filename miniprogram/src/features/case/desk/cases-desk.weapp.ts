export const CasesDesk = () => null
