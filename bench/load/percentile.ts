/** The value that this part of all values do not exceed: an observed one, never one between two. NaN of none. */
export const percentile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? NaN
}

export interface Latency { p50: number; p95: number; max: number }

export const latencyOf = (milliseconds: readonly number[]): Latency => ({
  p50: percentile(milliseconds, 0.5),
  p95: percentile(milliseconds, 0.95),
  max: percentile(milliseconds, 1),
})

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
