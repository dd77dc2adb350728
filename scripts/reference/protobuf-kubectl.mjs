// Records what kubectl says against the reference for commands whose requests are protobuf.
// usage: protobuf-kubectl.mjs KUBECTL KUBECONFIG OUT_FILE
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const [kubectl, kubeconfig, outFile] = process.argv.slice(2);
const NAMESPACE = 'protobuf-kubectl';
const commands = `
create namespace ${NAMESPACE}
create namespace ${NAMESPACE}
create configmap c1 --from-literal=a=b
create secret generic s1 --from-literal=a=b
create secret docker-registry s2 --docker-username=a --docker-password=b
create deployment d1 --image=nginx --replicas=2 --port=80
create service clusterip c --tcp=80:8080
create service nodeport n --tcp=80
create service loadbalancer l --tcp=80
create service externalname e --external-name=a.b
create serviceaccount sa
create quota q --hard=pods=3,services=20
create configmap c1
create configmap Bad_Name
create deployment d1 --image=nginx
create configmap c2 --dry-run=server -o name
create secret generic s4 --from-literal=a=b -o jsonpath={.data}
create serviceaccount sa2 -o yaml --dry-run=client
run p1 --image=nginx
scale deployment d1 --replicas=3
expose deployment d1 --port=80 --name=x
get deployment d1 -o jsonpath={.spec.replicas}
get quota q -o jsonpath={.spec.hard}
get service c -o jsonpath={.spec.ports}
get secret s1 -o jsonpath={.data}
delete configmap c1
auth whoami -o jsonpath={.kind}
`;
const recorded = commands
  .trim()
  .split('\n')
  .map((line) => {
    const args = ['--namespace', NAMESPACE, ...line.split(' ')];
    const { status, stdout, stderr } = spawnSync(kubectl, ['--kubeconfig', kubeconfig, ...args], { encoding: 'utf8' });
    return { args, code: status, stdout, stderr };
  });
writeFileSync(outFile, `${JSON.stringify(recorded, null, 1)}\n`);
spawnSync(kubectl, ['--kubeconfig', kubeconfig, 'delete', 'namespace', NAMESPACE, '--wait=false']);
