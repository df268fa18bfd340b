export const VerifyDesk = () => null
