/**
 * In WeChat 1rem is a twentieth of the screen's width unless a page says otherwise. This lets every page say that it is the
 * size that the person chose in WeChat (我 → 设置 → 通用 → 字体大小); all our type is in rem.
 * The element has to be the first of a page, and Taro has a place for it only with a runtime of its own behind it.
 */
exports.followTypeSize = template => {
  const build = template.buildPageTemplate
  template.buildPageTemplate = (base, page) => {
    const built = build(base, page)
    // Without a page's configuration it is a component's template.
    return page ? built.replace('\n', '\n<page-meta root-font-size="system" />\n') : built
  }
}
