import { build } from '../../scripts/build/index.mjs'
import { repository } from '../../scripts/build/stamp.mjs'
import { ensureInstall } from '../../scripts/ensure-install.mjs'

export default async function buildForTests() {
  ensureInstall(`${repository}/tests/weapp`, '微信的编译器（276 MB，只需这一次）')
  await build('functions')
  await build('emulator')
  await build('weapp')
}
