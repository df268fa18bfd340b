/** What WeChat puts under the picture, and where it leads: `shareTitle(…)`, `address('jielong', …)`. */
export interface ShareCard {
  readonly title: string
  readonly path: string
}
