// Services. The node ports and cluster IPs of a server with the ranges 30000-32767 and 10.0.0.0/24.
import { baseService, service } from '../bases.mjs';
import { creates, over, updates } from '../build.mjs';

const port = (fields) => service({ ports: [{ port: 80, ...fields }] });
const ports = (...list) => service({ ports: list });
const meta = (metadata) => over(baseService, { metadata });
const fixed = service({ clusterIP: '10.0.0.201' });
const external = service({ type: 'ExternalName', externalName: 'a.b' });

export const cases = [
  ...creates([
    ['name begins with digit', meta({ name: '1s' })],
    ['name with dot', meta({ name: 'a.b' })],
    ['name too long', meta({ name: 'a'.repeat(64) })],
    ['name in upper case', meta({ name: 'S' })],
    ['spec missing', over(baseService, { spec: undefined })],
    ['ports missing', service({ ports: undefined })],
    ['ports empty', service({ ports: [] })],
    ['port missing', ports({})],
    ['port zero', port({ port: 0 })],
    ['port too high', port({ port: 65536 })],
    ['port negative', port({ port: -1 })],
    ['port protocol unknown', port({ protocol: 'HTTP' })],
    ['port protocol in lower case', port({ protocol: 'udp' })],
    ['target port zero becomes the port', port({ targetPort: 0 })],
    ['target port too high', port({ targetPort: 70000 })],
    ['target port name bad', port({ targetPort: 'HTTP_X' })],
    ['target port name too long', port({ targetPort: 'abcdefghijklmnop' })],
    ['target port of a wrong type', port({ targetPort: true })],
    ['port name in upper case', port({ name: 'HTTP' })],
    ['port name with dot', port({ name: 'a.b' })],
    ['port name of digits is taken', port({ name: '80' })],
    ['port name too long', port({ name: 'a'.repeat(64) })],
    ['two ports without names', ports({ port: 80 }, { port: 81 })],
    ['two ports, one without name', ports({ port: 80, name: 'a' }, { port: 81 })],
    ['port names equal', ports({ port: 80, name: 'a' }, { port: 81, name: 'a' })],
    ['ports equal', ports({ port: 80, name: 'a' }, { port: 80, name: 'b' })],
    ['ports equal of two protocols is taken', ports({ port: 80, name: 'a' }, { port: 80, name: 'b', protocol: 'UDP' })],
    ['ports and names equal', ports({ port: 80, name: 'a' }, { port: 80, name: 'a' })],
    ['app protocol bad', port({ appProtocol: 'a b' })],
    ['node port on ClusterIP', port({ nodePort: 30080 })],
    ['node port out of range', service({ type: 'NodePort', ports: [{ port: 80, nodePort: 80 }] })],
    ['node port above the range', service({ type: 'NodePort', ports: [{ port: 80, nodePort: 32768 }] })],
    ['node port above all ports', service({ type: 'NodePort', ports: [{ port: 80, nodePort: 70000 }] })],
    ['node port negative', service({ type: 'NodePort', ports: [{ port: 80, nodePort: -1 }] })],
    [
      'node ports equal',
      service({
        type: 'NodePort',
        ports: [
          { port: 80, name: 'a', nodePort: 31999 },
          { port: 81, name: 'b', nodePort: 31999 },
        ],
      }),
    ],
    ['type unknown', service({ type: 'X' })],
    ['session affinity unknown', service({ sessionAffinity: 'X' })],
    ['session affinity timeout zero', service({ sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 0 } } })],
    [
      'session affinity timeout too long',
      service({ sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 86401 } } }),
    ],
    ['session affinity config without affinity', service({ sessionAffinityConfig: { clientIP: { timeoutSeconds: 10 } } })],
    ['session affinity config empty is filled', service({ sessionAffinity: 'ClientIP', sessionAffinityConfig: {} })],
    ['selector bad key', service({ selector: { 'a b': 'c' } })],
    ['selector bad value', service({ selector: { app: 'b c' } })],
    ['cluster IP is no address', service({ clusterIP: 'x' })],
    ['cluster IP out of range', service({ clusterIP: '192.168.0.1' })],
    ['cluster IP with leading zeros', service({ clusterIP: '10.0.0.007' })],
    ['cluster IPs differ', service({ clusterIP: '10.0.0.201', clusterIPs: ['10.0.0.202'] })],
    ['cluster IPs without cluster IP', service({ clusterIPs: ['10.0.0.202'] })],
    ['cluster IPs of one family twice', service({ clusterIP: '10.0.0.201', clusterIPs: ['10.0.0.201', '10.0.0.202'] })],
    ['cluster IPs, three', service({ clusterIP: '10.0.0.201', clusterIPs: ['10.0.0.201', 'fd00::1', '10.0.0.203'] })],
    ['cluster IP None on NodePort', service({ type: 'NodePort', clusterIP: 'None' })],
    ['cluster IP None on LoadBalancer', service({ type: 'LoadBalancer', clusterIP: 'None' })],
    ['cluster IPs None and an address', service({ clusterIP: 'None', clusterIPs: ['None', '10.0.0.201'] })],
    ['headless without ports is taken', service({ clusterIP: 'None', ports: undefined })],
    ['ip family unknown', service({ ipFamilies: ['IPv5'] })],
    ['ip families equal', service({ ipFamilies: ['IPv4', 'IPv4'] })],
    ['ip family not configured', service({ ipFamilies: ['IPv6'] })],
    ['ip families, three', service({ ipFamilies: ['IPv4', 'IPv6', 'IPv4'] })],
    ['ip family policy unknown', service({ ipFamilyPolicy: 'X' })],
    ['ip family policy dual stack on one', service({ ipFamilyPolicy: 'RequireDualStack' })],
    ['ip families two on single stack', service({ ipFamilyPolicy: 'SingleStack', ipFamilies: ['IPv4', 'IPv6'] })],
    ['ip families differ from cluster IPs', service({ ipFamilies: ['IPv6'], clusterIP: '10.0.0.201', clusterIPs: ['10.0.0.201'] })],
    ['external name missing', service({ type: 'ExternalName' })],
    ['external name bad', service({ type: 'ExternalName', externalName: 'A_b' })],
    ['external name with final dot is taken', service({ type: 'ExternalName', externalName: 'a.b.' })],
    ['external name with cluster IP', service({ type: 'ExternalName', externalName: 'a.b', clusterIP: '10.0.0.201' })],
    ['external name with cluster IP None', service({ type: 'ExternalName', externalName: 'a.b', clusterIP: 'None' })],
    [
      'external name with families',
      service({ type: 'ExternalName', externalName: 'a.b', ipFamilies: ['IPv4'], ipFamilyPolicy: 'SingleStack' }),
    ],
    ['external name without ports is taken', service({ type: 'ExternalName', externalName: 'a.b', ports: undefined })],
    ['external name on ClusterIP is taken', service({ externalName: 'A_b' })],
    ['external IP bad', service({ externalIPs: ['x'] })],
    ['external IP of loopback', service({ externalIPs: ['127.0.0.1'] })],
    ['external IP unspecified', service({ externalIPs: ['0.0.0.0'] })],
    ['external IP link-local', service({ externalIPs: ['169.254.0.1'] })],
    ['external IP multicast', service({ externalIPs: ['224.0.0.1'] })],
    ['external IPs equal are taken', service({ externalIPs: ['1.2.3.4', '1.2.3.4'] })],
    ['external traffic policy on ClusterIP', service({ externalTrafficPolicy: 'Local' })],
    ['external traffic policy unknown', service({ type: 'NodePort', externalTrafficPolicy: 'X' })],
    ['internal traffic policy unknown', service({ internalTrafficPolicy: 'X' })],
    ['traffic distribution unknown', service({ trafficDistribution: 'X' })],
    ['health check node port on ClusterIP', service({ healthCheckNodePort: 31888 })],
    ['load balancer ranges on ClusterIP', service({ loadBalancerSourceRanges: ['10.0.0.0/8'] })],
    ['load balancer range is no CIDR', service({ type: 'LoadBalancer', loadBalancerSourceRanges: ['10.0.0.0'] })],
    ['load balancer range with host bits', service({ type: 'LoadBalancer', loadBalancerSourceRanges: ['10.0.0.1/8'] })],
    ['load balancer class on ClusterIP', service({ loadBalancerClass: 'a.b/c' })],
    ['load balancer class bad', service({ type: 'LoadBalancer', loadBalancerClass: 'a b' })],
    ['allocate node ports on ClusterIP', service({ allocateLoadBalancerNodePorts: true })],
    ['load balancer IP on ClusterIP is taken', service({ loadBalancerIP: 'x' })],
    ['load balancer port of the kubelet', service({ type: 'LoadBalancer', ports: [{ port: 10250 }] })],
    [
      'port, type, affinity and selector at once',
      service({ type: 'X', sessionAffinity: 'Y', selector: { a: '!' }, ports: [{ port: 0, protocol: 'Z' }] }),
    ],
    ['address bad beside a bad port and selector', service({ clusterIP: 'x', ports: [{ port: 0 }], selector: { app: '!' } })],
    ['family bad beside a bad port', service({ ipFamilies: ['X'], ports: [{ port: 0 }] })],
    ['None on NodePort beside a bad port', service({ type: 'NodePort', clusterIP: 'None', ports: [{ port: 0 }] })],
    ['families two on one family', service({ ipFamilies: ['IPv4', 'IPv6'] })],
    ['address of another family', service({ clusterIP: 'fd00::1' })],
    ['traffic policy and class without balancer', service({ externalTrafficPolicy: 'X', loadBalancerClass: 'a b' })],
    ['port of a wrong type', port({ port: '80' })],
    ['selector of a wrong type', service({ selector: ['a'] })],
    ['session affinity timeout missing', service({ sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: {} } })],
    ['publish and annotations bad', meta({ annotations: { 'service.kubernetes.io/topology-mode': 'x', 'a b': '' } })],
  ]),
  ...updates([
    [
      'cluster IP changes',
      fixed,
      (it) => {
        it.spec.clusterIP = '10.0.0.203';
        it.spec.clusterIPs = ['10.0.0.203'];
      },
    ],
    [
      'cluster IP changes alone',
      fixed,
      (it) => {
        it.spec.clusterIP = '10.0.0.203';
      },
    ],
    [
      'cluster IP becomes None',
      fixed,
      (it) => {
        it.spec.clusterIP = 'None';
        it.spec.clusterIPs = ['None'];
      },
    ],
    [
      'cluster IP goes is filled',
      fixed,
      (it) => {
        delete it.spec.clusterIP;
        delete it.spec.clusterIPs;
      },
    ],
    [
      'None becomes an address',
      service({ clusterIP: 'None' }),
      (it) => {
        it.spec.clusterIP = '10.0.0.203';
        it.spec.clusterIPs = ['10.0.0.203'];
      },
    ],
    [
      'ip family changes',
      fixed,
      (it) => {
        it.spec.ipFamilies = ['IPv6'];
      },
    ],
    [
      'ports go',
      fixed,
      (it) => {
        it.spec.ports = [];
      },
    ],
    [
      'port becomes bad',
      fixed,
      (it) => {
        it.spec.ports[0].port = 0;
      },
    ],
    [
      'type becomes ExternalName without name',
      fixed,
      (it) => {
        it.spec = { type: 'ExternalName' };
      },
    ],
    [
      'ExternalName to ClusterIP without ports',
      service({ type: 'ExternalName', externalName: 'a.b', ports: undefined }),
      (it) => {
        it.spec.type = 'ClusterIP';
      },
    ],
    [
      'ExternalName becomes bad',
      external,
      (it) => {
        it.spec.externalName = 'A_';
      },
    ],
    [
      'load balancer class is set later',
      service({ type: 'LoadBalancer', clusterIP: '10.0.0.201', allocateLoadBalancerNodePorts: false }),
      (it) => {
        it.spec.loadBalancerClass = 'a/b';
      },
    ],
    [
      'NodePort becomes ClusterIP is taken',
      service({ type: 'NodePort', clusterIP: '10.0.0.201', ports: [{ port: 80, nodePort: 31987 }] }),
      (it) => {
        it.spec.type = 'ClusterIP';
      },
    ],
    [
      'NodePort becomes ClusterIP with another node port',
      service({ type: 'NodePort', clusterIP: '10.0.0.201', ports: [{ port: 80, nodePort: 31987 }] }),
      (it) => {
        it.spec.type = 'ClusterIP';
        it.spec.ports[0].nodePort = 31986;
      },
    ],
    [
      'ClusterIP becomes ExternalName is taken',
      fixed,
      (it) => {
        it.spec.type = 'ExternalName';
        it.spec.externalName = 'a.b';
      },
    ],
    [
      'selector changes is taken',
      fixed,
      (it) => {
        it.spec.selector = { x: 'y' };
      },
    ],
    [
      'external traffic policy is set',
      fixed,
      (it) => {
        it.spec.externalTrafficPolicy = 'Local';
      },
    ],
    [
      'session affinity becomes unknown',
      fixed,
      (it) => {
        it.spec.sessionAffinity = 'X';
      },
    ],
    [
      'resourceVersion is not needed is taken',
      fixed,
      (it) => {
        it.metadata.labels = { a: 'b' };
      },
    ],
  ]),
];
