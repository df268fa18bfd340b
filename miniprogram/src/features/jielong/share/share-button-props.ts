export interface ShareButtonProps {
  /** The page that opens: `address('jielong', …)`. In WeChat the page's own share card carries it. */
  readonly path: string
  readonly title: string
}
