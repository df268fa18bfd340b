import { signedHeaders } from './tencent-signature'

test('a request is signed as the example of Tencent Cloud is', () => {
  const keys = { secretId: `AKID${'*'.repeat(32)}`, secretKey: '*'.repeat(32) }
  const body = String.raw`{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}`
  const ask = { url: 'https://cvm.tencentcloudapi.com', service: 'cvm', region: 'ap-guangzhou', action: 'DescribeInstances', version: '2017-03-12', body, timestamp: 1_551_113_065 }
  expect(signedHeaders(keys, ask)).toMatchObject({
    authorization: `TC3-HMAC-SHA256 Credential=AKID${'*'.repeat(32)}/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host;x-tc-action, Signature=10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f`,
    'x-tc-timestamp': '1551113065',
  })
})
