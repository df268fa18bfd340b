export const HistoryDesk = () => null
