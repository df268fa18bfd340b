/** The part of a 2D context that our pictures need; WeChat's canvas and the browser's both have it. */
export interface Canvas2D {
  fillStyle: unknown
  font: string
  textBaseline: string
  fillRect(x: number, y: number, width: number, height: number): void
  fillText(text: string, x: number, y: number): void
  measureText(text: string): { readonly width: number }
  beginPath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void
  closePath(): void
  fill(): void
  /** `picture` as the platform loaded it. */
  drawImage(picture: unknown, x: number, y: number, width: number, height: number): void
}
