// The bundler takes use-share-card.weapp.tsx or use-share-card.h5.ts in place of this file.
export { useShareCard } from './use-share-card.h5'
