// Endpoints.
import { baseEndpoints, endpoints } from '../bases.mjs';
import { creates, over, updates } from '../build.mjs';

const good = baseEndpoints.subsets[0];
const meta = (metadata) => over(baseEndpoints, { metadata });
const address = (fields) => endpoints({ ...good, addresses: [{ ip: '10.1.2.3', ...fields }] });
const ip = (value) => address({ ip: value });
const ports = (...list) => endpoints({ ...good, ports: list });
const port = (fields) => ports({ port: 80, ...fields });

export const cases = [
  ...creates([
    ['name in upper case', meta({ name: 'E' })],
    ['name with dots is taken', meta({ name: 'a.b' })],
    ['name begins with digit is taken', meta({ name: '1' })],
    ['name missing', meta({ name: undefined })],
    ['name too long', meta({ name: 'a'.repeat(254) })],
    ['label bad', meta({ labels: { a: '!' } })],
    ['annotation bad', meta({ annotations: { 'a b': 'c' } })],
    ['subsets missing is taken', over(baseEndpoints, { subsets: undefined })],
    ['subset of nothing', endpoints({})],
    ['subset of ports only', endpoints({ ports: [{ port: 80 }] })],
    ['subset of addresses only is taken', endpoints({ addresses: [{ ip: '10.1.2.3' }] })],
    ['subset of unready addresses only is taken', endpoints({ notReadyAddresses: [{ ip: '10.1.2.3' }] })],
    ['ip missing', address({ ip: undefined })],
    ['ip empty', ip('')],
    ['ip is a name', ip('no')],
    ['ip of five parts', ip('1.2.3.4.5')],
    ['ip with leading zeros', ip('010.001.002.003')],
    ['ip mapped', ip('::ffff:10.1.2.3')],
    ['ip mapped, in hex', ip('::ffff:a01:203')],
    ['ip with zone', ip('fe80::1%eth0')],
    ['ip of version 6 is taken', ip('fd00::1')],
    ['ip of version 6, long, is taken', ip('FD00:0:0:0:0:0:0:1')],
    ['ip unspecified', ip('0.0.0.0')],
    ['ip of version 6 unspecified', ip('::')],
    ['ip loopback', ip('127.0.0.1')],
    ['ip loopback, other', ip('127.5.4.3')],
    ['ip of version 6 loopback', ip('::1')],
    ['ip of version 6 loopback, long', ip('0:0:0:0:0:0:0:1')],
    ['ip of version 6 unspecified, long', ip('0:0:0:0:0:0:0:0')],
    ['ip mapped loopback', ip('::ffff:127.0.0.1')],
    ['ip link-local', ip('169.254.169.254')],
    ['ip of version 6 link-local', ip('fe80::1')],
    ['ip of version 6 link-local, end of the range', ip('FEBF::1')],
    ['ip link-local multicast', ip('224.0.0.5')],
    ['ip of version 6 link-local multicast', ip('ff02::5')],
    ['ip of version 6 link-local multicast with flags', ip('ff12::5')],
    ['ip multicast is taken', ip('224.0.1.5')],
    ['ip of version 6 multicast is taken', ip('ff05::5')],
    ['ip broadcast is taken', ip('255.255.255.255')],
    ['ip loopback with leading zeros', ip('127.000.000.001')],
    ['unready ip loopback', endpoints({ notReadyAddresses: [{ ip: '127.0.0.1' }] })],
    ['unready ip is a name', endpoints({ notReadyAddresses: [{ ip: 'no' }] })],
    ['second ip is a name', endpoints({ addresses: [{ ip: '10.1.2.3' }, { ip: 'x' }] })],
    ['ips equal is taken', endpoints({ addresses: [{ ip: '10.1.2.3' }, { ip: '10.1.2.3' }] })],
    ['ips of two faults', endpoints({ addresses: [{ ip: 'x' }], notReadyAddresses: [{ ip: '::1' }] })],
    ['ip of a wrong type', ip(5)],
    ['hostname bad', address({ hostname: 'A_b' })],
    ['hostname with dot', address({ hostname: 'a.b' })],
    ['hostname too long', address({ hostname: 'a'.repeat(64) })],
    ['hostname is taken', address({ hostname: 'a' })],
    ['node name bad', address({ nodeName: 'A_b' })],
    ['node name empty', address({ nodeName: '' })],
    ['node name with slash', address({ nodeName: 'a/b' })],
    ['node name is taken', address({ nodeName: 'a.b' })],
    ['target of anything is taken', address({ targetRef: { kind: 'x y' } })],
    ['port missing', ports({})],
    ['port zero', port({ port: 0 })],
    ['port too high', port({ port: 65536 })],
    ['port negative', port({ port: -1 })],
    ['port of a wrong type', port({ port: '80' })],
    ['port protocol unknown', port({ protocol: 'HTTP' })],
    ['port protocol in lower case', port({ protocol: 'tcp' })],
    ['port protocol is filled', port({ protocol: '' })],
    ['port protocol SCTP is taken', port({ protocol: 'SCTP' })],
    ['port name in upper case', port({ name: 'HTTP' })],
    ['port name with dot', port({ name: 'a.b' })],
    ['port name too long', port({ name: 'a'.repeat(64) })],
    ['two ports without names', ports({ port: 80 }, { port: 81 })],
    ['two ports, one without name', ports({ port: 80, name: 'a' }, { port: 81 })],
    ['port names equal is taken', ports({ port: 80, name: 'a' }, { port: 81, name: 'a' })],
    ['app protocol bad', port({ appProtocol: 'a b' })],
    ['app protocol empty', port({ appProtocol: '' })],
    ['app protocol of a domain is taken', port({ appProtocol: 'example.com/x' })],
    ['faults in two subsets', endpoints(good, {}, { ...good, ports: [{ port: 0, name: 'A' }] })],
    [
      'many faults',
      endpoints({ addresses: [{ ip: '127.0.0.1', hostname: 'A', nodeName: 'B_' }], ports: [{ port: 0, protocol: 'X', appProtocol: ' ' }] }),
    ],
  ]),
  ...updates([
    [
      'ip becomes loopback',
      baseEndpoints,
      (it) => {
        it.subsets[0].addresses[0].ip = '127.0.0.1';
      },
    ],
    [
      'ip gets leading zeros',
      baseEndpoints,
      (it) => {
        it.subsets[0].addresses[0].ip = '010.1.2.3';
      },
    ],
    [
      'ip becomes a name',
      baseEndpoints,
      (it) => {
        it.subsets[0].addresses[0].ip = 'x';
      },
    ],
    [
      'port becomes zero',
      baseEndpoints,
      (it) => {
        it.subsets[0].ports[0].port = 0;
      },
    ],
    [
      'node name changes is taken',
      address({ nodeName: 'a' }),
      (it) => {
        it.subsets[0].addresses[0].nodeName = 'b';
      },
    ],
    [
      'addresses go',
      baseEndpoints,
      (it) => {
        it.subsets[0].addresses = [];
      },
    ],
    [
      'subsets go is taken',
      baseEndpoints,
      (it) => {
        it.subsets = [];
      },
    ],
    [
      'label becomes bad',
      baseEndpoints,
      (it) => {
        it.metadata.labels = { 'a b': 'c' };
      },
    ],
  ]),
];
