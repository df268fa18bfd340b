const path = require('node:path')
const { aria } = require('./attributes')
const { followTypeSize } = require('./type-size')

/**
 * Taro leaves every aria-* attribute out of its weapp templates, so a screen reader hears nothing.
 * This adds them to the tags that `src/ui` uses, in the templates and in what setData sends.
 */
module.exports = ctx => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return
      followTypeSize(platform.template)
      platform.template.mergeComponents(ctx, aria)
      platform.runtimePath = [].concat(platform.runtimePath, path.join(__dirname, 'runtime.js'))
    },
  })
}
