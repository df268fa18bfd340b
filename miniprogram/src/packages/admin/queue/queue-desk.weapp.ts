export const QueueDesk = () => null
