// Which addresses a proxy may connect to, as a kube-apiserver 1.37 answered for pods of these addresses (400 "address not allowed").
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createAddressCheck } from '../../../runtime/proxy/addresses.ts';

const test = suite('proxy addresses');
const isAllowed = createAddressCheck();

for (const [address, wanted] of [
  ['10.1.2.3', true],
  ['192.168.8.100', true],
  ['172.17.0.2', true],
  ['8.8.8.8', true],
  ['fd00::2', true],
  ['2001:db8::1', true],
  ['127.0.0.1', false],
  ['127.255.0.9', false],
  ['0.0.0.0', false],
  ['169.254.169.254', false],
  ['224.0.0.5', false],
  ['239.1.1.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['fe80::1', false],
  ['ff02::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:7f00:1', false],
  ['::ffff:169.254.169.254', false],
  ['::ffff:10.1.2.3', true],
  ['', false],
  ['localhost', false],
  ['010.1.2.3', false],
] as const) {
  test(`${JSON.stringify(address)} is ${wanted ? 'allowed' : 'refused'}`, () => assert.is(isAllowed(address), wanted));
}

test.run();
