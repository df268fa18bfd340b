/** A sum that keeps what rounding loses, as MongoDB's does: 0.1 + 0.2 + 0.3 is 0.6. */
export class Total {
  private sum = 0
  private lost = 0

  add(value: number): void {
    const sum = this.sum + value
    const part = sum - this.sum
    this.lost += this.sum - (sum - part) + (value - part)
    this.sum = sum
  }

  get value(): number {
    const value = this.sum + this.lost
    return Number.isNaN(value) ? this.sum : value
  }
}
