/** Tells each time the network comes back; answers how to stop listening. */
export function whenOnline(tell: () => void): () => void {
  window.addEventListener('online', tell)
  return () => window.removeEventListener('online', tell)
}
