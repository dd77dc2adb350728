// The few flags that kube-apiserver has not.

/** In the form of kubernetes.ts. */
export const OWN_FLAGS: Readonly<Record<string, string>> = {
  Kindsmith: `
data-dir string .kindsmith
resources stringArray
controllers strings *
plugin stringArray
`,
};
