export const Pane = () => null
