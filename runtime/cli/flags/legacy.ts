// Flags that kube-apiserver had in the days of 1.3 to 1.20 and has no more: old unit files and scripts still start with them. Public
// documentation of those releases has their types and defaults. The insecure port and basic authentication are ours again.

/** In the form of kubernetes.ts. */
export const LEGACY_FLAGS: Readonly<Record<string, string>> = {
  'Insecure serving': `
insecure-port port 8080
insecure-bind-address ip 127.0.0.1
`,
  'Older authentication': `
basic-auth-file string
authorization-rbac-super-user string
experimental-keystone-url string
experimental-keystone-ca-file string
google-json-key string
insecure-allow-any-token string
experimental-bootstrap-token-auth bool
`,
  'Older logs': `
log-dir string
alsologtostderr bool
logtostderr bool true
stderrthreshold severity 2
log-backtrace-at traceLocation
log-file string
log-file-max-size uint 1800
add-dir-header bool
skip-headers bool
skip-log-headers bool
one-output bool
httptest.serve string
`,
  'Older others': `
apiserver-count int 1
audit-dynamic-configuration bool
cloud-config string
cloud-provider string
cloud-provider-gce-lb-src-cidrs strings
deserialization-cache-size int
enable-swagger-ui bool
etcd-quorum-read bool
experimental-encryption-provider-config string
ir-data-source string
ir-dbname string
ir-hawkular string
ir-influxdb-host string
ir-namespace-only bool
ir-password string
ir-percentile int
ir-user string
kubelet-https bool true
kubelet-port uint 10250
kubelet-read-only-port uint 10255
long-running-request-regexp string
master-service-namespace string default
repair-malformed-updates bool true
service-account-api-audiences strings
service-node-ports portRange
ssh-keyfile string
ssh-user string
storage-version string
storage-versions string
target-ram-mb int
`,
};
