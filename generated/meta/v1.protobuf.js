// generated from 9 definitions, do not edit
export default (rt) => {
"use strict";

function encode_Condition(o, w) {
  let v, e;
  w.string(50, o.message ?? "");
  w.string(42, o.reason ?? "");
  rt.write.time(w, 34, o.lastTransitionTime ?? null);
  w.int(24, o.observedGeneration ?? 0);
  w.string(18, o.status ?? "");
  w.string(10, o.type ?? "");
}
const known_decode_Condition = {"1":"Type","2":"Status","3":"ObservedGeneration","4":"LastTransitionTime","5":"Reason","6":"Message"};
function decode_Condition(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.type = r.string(); break;
      case 18: o.status = r.string(); break;
      case 24: o.observedGeneration = r.int64(); break;
      case 34: o.lastTransitionTime = rt.read.time(r); break;
      case 42: o.reason = r.string(); break;
      case 50: o.message = r.string(); break;
      default: r.other(k, "Condition", known_decode_Condition);
    }
  }
  return o;
}

function encode_LabelSelector(o, w) {
  let v, e;
  if ((v = o.matchExpressions) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_LabelSelectorRequirement(v[i], w); w.close(18, e); }
  if ((v = o.matchLabels) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; w.string(18, v[k]); w.string(10, k); w.close(10, s);
  }
}
const entry = { key: 18, read: (r) => r.string(), zero: () => ("") };
const known_decode_LabelSelector = {"1":"MatchLabels","2":"MatchExpressions"};
function decode_LabelSelector(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: rt.readEntry(r, o.matchLabels ??= {}, entry); break;
      case 18: (o.matchExpressions ??= []).push(r.message(decode_LabelSelectorRequirement, {})); break;
      default: r.other(k, "LabelSelector", known_decode_LabelSelector);
    }
  }
  return o;
}

function encode_LabelSelectorRequirement(o, w) {
  let v, e;
  if ((v = o.values) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(26, v[i]); }
  w.string(18, o.operator ?? "");
  w.string(10, o.key ?? "");
}
const known_decode_LabelSelectorRequirement = {"1":"Key","2":"Operator","3":"Values"};
function decode_LabelSelectorRequirement(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.key = r.string(); break;
      case 18: o.operator = r.string(); break;
      case 26: (o.values ??= []).push(r.string()); break;
      default: r.other(k, "LabelSelectorRequirement", known_decode_LabelSelectorRequirement);
    }
  }
  return o;
}

function encode_ManagedFieldsEntry(o, w) {
  let v, e;
  w.string(66, o.subresource ?? "");
  if ((v = o.fieldsV1) != null) { rt.write.json(w, 58, v); }
  w.string(50, o.fieldsType ?? "");
  if ((v = o.time) != null) { rt.write.time(w, 34, v); }
  w.string(26, o.apiVersion ?? "");
  w.string(18, o.operation ?? "");
  w.string(10, o.manager ?? "");
}
const known_decode_ManagedFieldsEntry = {"1":"Manager","2":"Operation","3":"APIVersion","4":"Time","6":"FieldsType","7":"FieldsV1","8":"Subresource"};
function decode_ManagedFieldsEntry(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.manager = r.string(); break;
      case 18: o.operation = r.string(); break;
      case 26: o.apiVersion = r.string(); break;
      case 34: o.time = rt.read.time(r); break;
      case 50: o.fieldsType = r.string(); break;
      case 58: o.fieldsV1 = rt.read.json(r); break;
      case 66: o.subresource = r.string(); break;
      default: r.other(k, "ManagedFieldsEntry", known_decode_ManagedFieldsEntry);
    }
  }
  return o;
}

function encode_ObjectMeta(o, w) {
  let v, e;
  if ((v = o.managedFields) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ManagedFieldsEntry(v[i], w); w.close(138, e); }
  if ((v = o.finalizers) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(114, v[i]); }
  if ((v = o.ownerReferences) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_OwnerReference(v[i], w); w.close(106, e); }
  if ((v = o.annotations) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; w.string(18, v[k]); w.string(10, k); w.close(98, s);
  }
  if ((v = o.labels) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; w.string(18, v[k]); w.string(10, k); w.close(90, s);
  }
  if ((v = o.deletionGracePeriodSeconds) != null) { w.int(80, v); }
  if ((v = o.deletionTimestamp) != null) { rt.write.time(w, 74, v); }
  rt.write.time(w, 66, o.creationTimestamp ?? null);
  w.int(56, o.generation ?? 0);
  w.string(50, o.resourceVersion ?? "");
  w.string(42, o.uid ?? "");
  w.string(34, o.selfLink ?? "");
  w.string(26, o.namespace ?? "");
  w.string(18, o.generateName ?? "");
  w.string(10, o.name ?? "");
}
const entry_2 = { key: 18, read: (r) => r.string(), zero: () => ("") };
const entry_3 = { key: 18, read: (r) => r.string(), zero: () => ("") };
const known_decode_ObjectMeta = {"1":"Name","2":"GenerateName","3":"Namespace","4":"SelfLink","5":"UID","6":"ResourceVersion","7":"Generation","8":"CreationTimestamp","9":"DeletionTimestamp","10":"DeletionGracePeriodSeconds","11":"Labels","12":"Annotations","13":"OwnerReferences","14":"Finalizers","17":"ManagedFields"};
function decode_ObjectMeta(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: o.generateName = r.string(); break;
      case 26: o.namespace = r.string(); break;
      case 34: o.selfLink = r.string(); break;
      case 42: o.uid = r.string(); break;
      case 50: o.resourceVersion = r.string(); break;
      case 56: o.generation = r.int64(); break;
      case 66: o.creationTimestamp = rt.read.time(r); break;
      case 74: o.deletionTimestamp = rt.read.time(r); break;
      case 80: o.deletionGracePeriodSeconds = r.int64(); break;
      case 90: rt.readEntry(r, o.labels ??= {}, entry_2); break;
      case 98: rt.readEntry(r, o.annotations ??= {}, entry_3); break;
      case 106: (o.ownerReferences ??= []).push(r.message(decode_OwnerReference, {})); break;
      case 114: (o.finalizers ??= []).push(r.string()); break;
      case 138: (o.managedFields ??= []).push(r.message(decode_ManagedFieldsEntry, {})); break;
      default: r.other(k, "ObjectMeta", known_decode_ObjectMeta);
    }
  }
  return o;
}

function encode_OwnerReference(o, w) {
  let v, e;
  if ((v = o.blockOwnerDeletion) != null) { w.bool(56, v); }
  if ((v = o.controller) != null) { w.bool(48, v); }
  w.string(42, o.apiVersion ?? "");
  w.string(34, o.uid ?? "");
  w.string(26, o.name ?? "");
  w.string(10, o.kind ?? "");
}
const known_decode_OwnerReference = {"1":"Kind","3":"Name","4":"UID","5":"APIVersion","6":"Controller","7":"BlockOwnerDeletion"};
function decode_OwnerReference(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.kind = r.string(); break;
      case 26: o.name = r.string(); break;
      case 34: o.uid = r.string(); break;
      case 42: o.apiVersion = r.string(); break;
      case 48: o.controller = r.bool(); break;
      case 56: o.blockOwnerDeletion = r.bool(); break;
      default: r.other(k, "OwnerReference", known_decode_OwnerReference);
    }
  }
  return o;
}

function encode_APIGroup(o, w) {
  let v, e;
  if ((v = o.serverAddressByClientCIDRs) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ServerAddressByClientCIDR(v[i], w); w.close(34, e); }
  e = w.size; encode_GroupVersionForDiscovery(o.preferredVersion ?? rt.none, w); w.close(26, e);
  if ((v = o.versions) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_GroupVersionForDiscovery(v[i], w); w.close(18, e); }
  w.string(10, o.name ?? "");
}
const known_decode_APIGroup = {"1":"Name","2":"Versions","3":"PreferredVersion","4":"ServerAddressByClientCIDRs"};
function decode_APIGroup(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: (o.versions ??= []).push(r.message(decode_GroupVersionForDiscovery, {})); break;
      case 26: o.preferredVersion = r.message(decode_GroupVersionForDiscovery, o.preferredVersion ?? {}); break;
      case 34: (o.serverAddressByClientCIDRs ??= []).push(r.message(decode_ServerAddressByClientCIDR, {})); break;
      default: r.other(k, "APIGroup", known_decode_APIGroup);
    }
  }
  return o;
}

function encode_APIGroupDiscovery(o, w) {
  let v, e;
  if ((v = o.versions) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_APIVersionDiscovery(v[i], w); w.close(18, e); }
  e = w.size; encode_ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_APIGroupDiscovery = {"1":"ObjectMeta","2":"Versions"};
function decode_APIGroupDiscovery(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(decode_ObjectMeta, o.metadata ?? {}); break;
      case 18: (o.versions ??= []).push(r.message(decode_APIVersionDiscovery, {})); break;
      default: r.other(k, "APIGroupDiscovery", known_decode_APIGroupDiscovery);
    }
  }
  return o;
}

function encode_APIGroupDiscoveryList(o, w) {
  let v, e;
  if ((v = o.items) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_APIGroupDiscovery(v[i], w); w.close(18, e); }
  e = w.size; encode_ListMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_APIGroupDiscoveryList = {"1":"ObjectMeta","2":"Items"};
function decode_APIGroupDiscoveryList(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(decode_ListMeta, o.metadata ?? {}); break;
      case 18: (o.items ??= []).push(r.message(decode_APIGroupDiscovery, {})); break;
      default: r.other(k, "APIGroupDiscoveryList", known_decode_APIGroupDiscoveryList);
    }
  }
  return o;
}

function encode_APIGroupList(o, w) {
  let v, e;
  if ((v = o.groups) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_APIGroup(v[i], w); w.close(10, e); }
}
const known_decode_APIGroupList = {"1":"Groups"};
function decode_APIGroupList(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.groups ??= []).push(r.message(decode_APIGroup, {})); break;
      default: r.other(k, "APIGroupList", known_decode_APIGroupList);
    }
  }
  return o;
}

function encode_APIResource(o, w) {
  let v, e;
  w.string(82, o.storageVersionHash ?? "");
  w.string(74, o.version ?? "");
  w.string(66, o.group ?? "");
  if ((v = o.categories) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(58, v[i]); }
  w.string(50, o.singularName ?? "");
  if ((v = o.shortNames) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(42, v[i]); }
  if ((v = o.verbs) != null) { const x = v ?? []; e = w.size; for (let j = x.length - 1; j >= 0; j--) { w.string(10, x[j]); } w.close(34, e); }
  w.string(26, o.kind ?? "");
  w.bool(16, o.namespaced ?? false);
  w.string(10, o.name ?? "");
}
const known_items = {"1":"Items"};
function items(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.items ??= []).push(r.string()); break;
      default: r.other(k, "Items", known_items);
    }
  }
  return o;
}
const known_decode_APIResource = {"1":"Name","2":"Namespaced","3":"Kind","4":"Verbs","5":"ShortNames","6":"SingularName","7":"Categories","8":"Group","9":"Version","10":"StorageVersionHash"};
function decode_APIResource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 16: o.namespaced = r.bool(); break;
      case 26: o.kind = r.string(); break;
      case 34: o.verbs = (r.message(items, {}).items ?? []); break;
      case 42: (o.shortNames ??= []).push(r.string()); break;
      case 50: o.singularName = r.string(); break;
      case 58: (o.categories ??= []).push(r.string()); break;
      case 66: o.group = r.string(); break;
      case 74: o.version = r.string(); break;
      case 82: o.storageVersionHash = r.string(); break;
      default: r.other(k, "APIResource", known_decode_APIResource);
    }
  }
  return o;
}

function encode_APIResourceDiscovery(o, w) {
  let v, e;
  if ((v = o.subresources) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_APISubresourceDiscovery(v[i], w); w.close(66, e); }
  if ((v = o.categories) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(58, v[i]); }
  if ((v = o.shortNames) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(50, v[i]); }
  if ((v = o.verbs) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(42, v[i]); }
  w.string(34, o.singularResource ?? "");
  w.string(26, o.scope ?? "");
  if ((v = o.responseKind) != null) { e = w.size; encode_GroupVersionKind(v, w); w.close(18, e); }
  w.string(10, o.resource ?? "");
}
const known_decode_APIResourceDiscovery = {"1":"Resource","2":"ResponseKind","3":"Scope","4":"SingularResource","5":"Verbs","6":"ShortNames","7":"Categories","8":"Subresources"};
function decode_APIResourceDiscovery(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.resource = r.string(); break;
      case 18: o.responseKind = r.message(decode_GroupVersionKind, o.responseKind ?? {}); break;
      case 26: o.scope = r.string(); break;
      case 34: o.singularResource = r.string(); break;
      case 42: (o.verbs ??= []).push(r.string()); break;
      case 50: (o.shortNames ??= []).push(r.string()); break;
      case 58: (o.categories ??= []).push(r.string()); break;
      case 66: (o.subresources ??= []).push(r.message(decode_APISubresourceDiscovery, {})); break;
      default: r.other(k, "APIResourceDiscovery", known_decode_APIResourceDiscovery);
    }
  }
  return o;
}

function encode_APIResourceList(o, w) {
  let v, e;
  if ((v = o.resources) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_APIResource(v[i], w); w.close(18, e); }
  w.string(10, o.groupVersion ?? "");
}
const known_decode_APIResourceList = {"1":"GroupVersion","2":"Resources"};
function decode_APIResourceList(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.groupVersion = r.string(); break;
      case 18: (o.resources ??= []).push(r.message(decode_APIResource, {})); break;
      default: r.other(k, "APIResourceList", known_decode_APIResourceList);
    }
  }
  return o;
}

function encode_APISubresourceDiscovery(o, w) {
  let v, e;
  if ((v = o.verbs) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(34, v[i]); }
  if ((v = o.acceptedTypes) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_GroupVersionKind(v[i], w); w.close(26, e); }
  if ((v = o.responseKind) != null) { e = w.size; encode_GroupVersionKind(v, w); w.close(18, e); }
  w.string(10, o.subresource ?? "");
}
const known_decode_APISubresourceDiscovery = {"1":"Subresource","2":"ResponseKind","3":"AcceptedTypes","4":"Verbs"};
function decode_APISubresourceDiscovery(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.subresource = r.string(); break;
      case 18: o.responseKind = r.message(decode_GroupVersionKind, o.responseKind ?? {}); break;
      case 26: (o.acceptedTypes ??= []).push(r.message(decode_GroupVersionKind, {})); break;
      case 34: (o.verbs ??= []).push(r.string()); break;
      default: r.other(k, "APISubresourceDiscovery", known_decode_APISubresourceDiscovery);
    }
  }
  return o;
}

function encode_APIVersionDiscovery(o, w) {
  let v, e;
  w.string(26, o.freshness ?? "");
  if ((v = o.resources) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_APIResourceDiscovery(v[i], w); w.close(18, e); }
  w.string(10, o.version ?? "");
}
const known_decode_APIVersionDiscovery = {"1":"Version","2":"Resources","3":"Freshness"};
function decode_APIVersionDiscovery(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.version = r.string(); break;
      case 18: (o.resources ??= []).push(r.message(decode_APIResourceDiscovery, {})); break;
      case 26: o.freshness = r.string(); break;
      default: r.other(k, "APIVersionDiscovery", known_decode_APIVersionDiscovery);
    }
  }
  return o;
}

function encode_APIVersions(o, w) {
  let v, e;
  if ((v = o.serverAddressByClientCIDRs) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ServerAddressByClientCIDR(v[i], w); w.close(18, e); }
  if ((v = o.versions) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(10, v[i]); }
}
const known_decode_APIVersions = {"1":"Versions","2":"ServerAddressByClientCIDRs"};
function decode_APIVersions(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.versions ??= []).push(r.string()); break;
      case 18: (o.serverAddressByClientCIDRs ??= []).push(r.message(decode_ServerAddressByClientCIDR, {})); break;
      default: r.other(k, "APIVersions", known_decode_APIVersions);
    }
  }
  return o;
}

function encode_CreateOptions(o, w) {
  let v, e;
  w.string(34, o.fieldValidation ?? "");
  w.string(26, o.fieldManager ?? "");
  if ((v = o.dryRun) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(10, v[i]); }
}
const known_decode_CreateOptions = {"1":"DryRun","3":"FieldManager","4":"FieldValidation"};
function decode_CreateOptions(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.dryRun ??= []).push(r.string()); break;
      case 26: o.fieldManager = r.string(); break;
      case 34: o.fieldValidation = r.string(); break;
      default: r.other(k, "CreateOptions", known_decode_CreateOptions);
    }
  }
  return o;
}

function encode_DeleteOptions(o, w) {
  let v, e;
  if ((v = o.ignoreStoreReadErrorWithClusterBreakingPotential) != null) { w.bool(48, v); }
  if ((v = o.dryRun) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(42, v[i]); }
  if ((v = o.propagationPolicy) != null) { w.string(34, v); }
  if ((v = o.orphanDependents) != null) { w.bool(24, v); }
  if ((v = o.preconditions) != null) { e = w.size; encode_Preconditions(v, w); w.close(18, e); }
  if ((v = o.gracePeriodSeconds) != null) { w.int(8, v); }
}
const known_decode_DeleteOptions = {"1":"GracePeriodSeconds","2":"Preconditions","3":"OrphanDependents","4":"PropagationPolicy","5":"DryRun","6":"IgnoreStoreReadErrorWithClusterBreakingPotential"};
function decode_DeleteOptions(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.gracePeriodSeconds = r.int64(); break;
      case 18: o.preconditions = r.message(decode_Preconditions, o.preconditions ?? {}); break;
      case 24: o.orphanDependents = r.bool(); break;
      case 34: o.propagationPolicy = r.string(); break;
      case 42: (o.dryRun ??= []).push(r.string()); break;
      case 48: o.ignoreStoreReadErrorWithClusterBreakingPotential = r.bool(); break;
      default: r.other(k, "DeleteOptions", known_decode_DeleteOptions);
    }
  }
  return o;
}

function encode_GroupVersionForDiscovery(o, w) {
  let v, e;
  w.string(18, o.version ?? "");
  w.string(10, o.groupVersion ?? "");
}
const known_decode_GroupVersionForDiscovery = {"1":"GroupVersion","2":"Version"};
function decode_GroupVersionForDiscovery(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.groupVersion = r.string(); break;
      case 18: o.version = r.string(); break;
      default: r.other(k, "GroupVersionForDiscovery", known_decode_GroupVersionForDiscovery);
    }
  }
  return o;
}

function encode_GroupVersionKind(o, w) {
  let v, e;
  w.string(26, o.kind ?? "");
  w.string(18, o.version ?? "");
  w.string(10, o.group ?? "");
}
const known_decode_GroupVersionKind = {"1":"Group","2":"Version","3":"Kind"};
function decode_GroupVersionKind(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.group = r.string(); break;
      case 18: o.version = r.string(); break;
      case 26: o.kind = r.string(); break;
      default: r.other(k, "GroupVersionKind", known_decode_GroupVersionKind);
    }
  }
  return o;
}

function encode_ListMeta(o, w) {
  let v, e;
  if ((v = o.shardInfo) != null) { e = w.size; encode_ShardInfo(v, w); w.close(42, e); }
  if ((v = o.remainingItemCount) != null) { w.int(32, v); }
  w.string(26, o["continue"] ?? "");
  w.string(18, o.resourceVersion ?? "");
  w.string(10, o.selfLink ?? "");
}
const known_decode_ListMeta = {"1":"SelfLink","2":"ResourceVersion","3":"Continue","4":"RemainingItemCount","5":"ShardInfo"};
function decode_ListMeta(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.selfLink = r.string(); break;
      case 18: o.resourceVersion = r.string(); break;
      case 26: o["continue"] = r.string(); break;
      case 32: o.remainingItemCount = r.int64(); break;
      case 42: o.shardInfo = r.message(decode_ShardInfo, o.shardInfo ?? {}); break;
      default: r.other(k, "ListMeta", known_decode_ListMeta);
    }
  }
  return o;
}

function encode_PartialObjectMetadata(o, w) {
  let v, e;
  e = w.size; encode_ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_PartialObjectMetadata = {"1":"ObjectMeta"};
function decode_PartialObjectMetadata(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(decode_ObjectMeta, o.metadata ?? {}); break;
      default: r.other(k, "PartialObjectMetadata", known_decode_PartialObjectMetadata);
    }
  }
  return o;
}

function encode_PartialObjectMetadataList(o, w) {
  let v, e;
  if ((v = o.items) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_PartialObjectMetadata(v[i], w); w.close(18, e); }
  e = w.size; encode_ListMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_PartialObjectMetadataList = {"1":"ObjectMeta","2":"Items"};
function decode_PartialObjectMetadataList(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(decode_ListMeta, o.metadata ?? {}); break;
      case 18: (o.items ??= []).push(r.message(decode_PartialObjectMetadata, {})); break;
      default: r.other(k, "PartialObjectMetadataList", known_decode_PartialObjectMetadataList);
    }
  }
  return o;
}

function encode_PatchOptions(o, w) {
  let v, e;
  w.string(34, o.fieldValidation ?? "");
  w.string(26, o.fieldManager ?? "");
  if ((v = o.force) != null) { w.bool(16, v); }
  if ((v = o.dryRun) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(10, v[i]); }
}
const known_decode_PatchOptions = {"1":"DryRun","2":"Force","3":"FieldManager","4":"FieldValidation"};
function decode_PatchOptions(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.dryRun ??= []).push(r.string()); break;
      case 16: o.force = r.bool(); break;
      case 26: o.fieldManager = r.string(); break;
      case 34: o.fieldValidation = r.string(); break;
      default: r.other(k, "PatchOptions", known_decode_PatchOptions);
    }
  }
  return o;
}

function encode_Preconditions(o, w) {
  let v, e;
  if ((v = o.resourceVersion) != null) { w.string(18, v); }
  if ((v = o.uid) != null) { w.string(10, v); }
}
const known_decode_Preconditions = {"1":"UID","2":"ResourceVersion"};
function decode_Preconditions(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.uid = r.string(); break;
      case 18: o.resourceVersion = r.string(); break;
      default: r.other(k, "Preconditions", known_decode_Preconditions);
    }
  }
  return o;
}

function encode_Scale(o, w) {
  let v, e;
  e = w.size; encode_ScaleStatus(o.status ?? rt.none, w); w.close(26, e);
  e = w.size; encode_ScaleSpec(o.spec ?? rt.none, w); w.close(18, e);
  e = w.size; encode_ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_Scale = {"1":"ObjectMeta","2":"Spec","3":"Status"};
function decode_Scale(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(decode_ObjectMeta, o.metadata ?? {}); break;
      case 18: o.spec = r.message(decode_ScaleSpec, o.spec ?? {}); break;
      case 26: o.status = r.message(decode_ScaleStatus, o.status ?? {}); break;
      default: r.other(k, "Scale", known_decode_Scale);
    }
  }
  return o;
}

function encode_ScaleSpec(o, w) {
  let v, e;
  w.int(8, o.replicas ?? 0);
}
const known_decode_ScaleSpec = {"1":"Replicas"};
function decode_ScaleSpec(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.replicas = r.int32(); break;
      default: r.other(k, "ScaleSpec", known_decode_ScaleSpec);
    }
  }
  return o;
}

function encode_ScaleStatus(o, w) {
  let v, e;
  w.string(18, o.selector ?? "");
  w.int(8, o.replicas ?? 0);
}
const known_decode_ScaleStatus = {"1":"Replicas","2":"Selector"};
function decode_ScaleStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.replicas = r.int32(); break;
      case 18: o.selector = r.string(); break;
      default: r.other(k, "ScaleStatus", known_decode_ScaleStatus);
    }
  }
  return o;
}

function encode_ServerAddressByClientCIDR(o, w) {
  let v, e;
  w.string(18, o.serverAddress ?? "");
  w.string(10, o.clientCIDR ?? "");
}
const known_decode_ServerAddressByClientCIDR = {"1":"ClientCIDR","2":"ServerAddress"};
function decode_ServerAddressByClientCIDR(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.clientCIDR = r.string(); break;
      case 18: o.serverAddress = r.string(); break;
      default: r.other(k, "ServerAddressByClientCIDR", known_decode_ServerAddressByClientCIDR);
    }
  }
  return o;
}

function encode_ShardInfo(o, w) {
  let v, e;
  w.string(10, o.selector ?? "");
}
const known_decode_ShardInfo = {"1":"Selector"};
function decode_ShardInfo(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.selector = r.string(); break;
      default: r.other(k, "ShardInfo", known_decode_ShardInfo);
    }
  }
  return o;
}

function encode_Status(o, w) {
  let v, e;
  w.int(48, o.code ?? 0);
  if ((v = o.details) != null) { e = w.size; encode_StatusDetails(v, w); w.close(42, e); }
  w.string(34, o.reason ?? "");
  w.string(26, o.message ?? "");
  w.string(18, o.status ?? "");
  e = w.size; encode_ListMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_Status = {"1":"ObjectMeta","2":"Status","3":"Message","4":"Reason","5":"Details","6":"Code"};
function decode_Status(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(decode_ListMeta, o.metadata ?? {}); break;
      case 18: o.status = r.string(); break;
      case 26: o.message = r.string(); break;
      case 34: o.reason = r.string(); break;
      case 42: o.details = r.message(decode_StatusDetails, o.details ?? {}); break;
      case 48: o.code = r.int32(); break;
      default: r.other(k, "Status", known_decode_Status);
    }
  }
  return o;
}

function encode_StatusCause(o, w) {
  let v, e;
  w.string(26, o.field ?? "");
  w.string(18, o.message ?? "");
  w.string(10, o.reason ?? "");
}
const known_decode_StatusCause = {"1":"Reason","2":"Message","3":"Field"};
function decode_StatusCause(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.reason = r.string(); break;
      case 18: o.message = r.string(); break;
      case 26: o.field = r.string(); break;
      default: r.other(k, "StatusCause", known_decode_StatusCause);
    }
  }
  return o;
}

function encode_StatusDetails(o, w) {
  let v, e;
  w.string(50, o.uid ?? "");
  w.int(40, o.retryAfterSeconds ?? 0);
  if ((v = o.causes) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_StatusCause(v[i], w); w.close(34, e); }
  w.string(26, o.kind ?? "");
  w.string(18, o.group ?? "");
  w.string(10, o.name ?? "");
}
const known_decode_StatusDetails = {"1":"Name","2":"Group","3":"Kind","4":"Causes","5":"RetryAfterSeconds","6":"UID"};
function decode_StatusDetails(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: o.group = r.string(); break;
      case 26: o.kind = r.string(); break;
      case 34: (o.causes ??= []).push(r.message(decode_StatusCause, {})); break;
      case 40: o.retryAfterSeconds = r.int32(); break;
      case 50: o.uid = r.string(); break;
      default: r.other(k, "StatusDetails", known_decode_StatusDetails);
    }
  }
  return o;
}

function encode_UpdateOptions(o, w) {
  let v, e;
  w.string(26, o.fieldValidation ?? "");
  w.string(18, o.fieldManager ?? "");
  if ((v = o.dryRun) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(10, v[i]); }
}
const known_decode_UpdateOptions = {"1":"DryRun","2":"FieldManager","3":"FieldValidation"};
function decode_UpdateOptions(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.dryRun ??= []).push(r.string()); break;
      case 18: o.fieldManager = r.string(); break;
      case 26: o.fieldValidation = r.string(); break;
      default: r.other(k, "UpdateOptions", known_decode_UpdateOptions);
    }
  }
  return o;
}
return { encode: { Condition: encode_Condition, LabelSelector: encode_LabelSelector, LabelSelectorRequirement: encode_LabelSelectorRequirement, ManagedFieldsEntry: encode_ManagedFieldsEntry, ObjectMeta: encode_ObjectMeta, OwnerReference: encode_OwnerReference, APIGroup: encode_APIGroup, APIGroupDiscovery: encode_APIGroupDiscovery, APIGroupDiscoveryList: encode_APIGroupDiscoveryList, APIGroupList: encode_APIGroupList, APIResource: encode_APIResource, APIResourceDiscovery: encode_APIResourceDiscovery, APIResourceList: encode_APIResourceList, APISubresourceDiscovery: encode_APISubresourceDiscovery, APIVersionDiscovery: encode_APIVersionDiscovery, APIVersions: encode_APIVersions, CreateOptions: encode_CreateOptions, DeleteOptions: encode_DeleteOptions, GroupVersionForDiscovery: encode_GroupVersionForDiscovery, GroupVersionKind: encode_GroupVersionKind, ListMeta: encode_ListMeta, PartialObjectMetadata: encode_PartialObjectMetadata, PartialObjectMetadataList: encode_PartialObjectMetadataList, PatchOptions: encode_PatchOptions, Preconditions: encode_Preconditions, Scale: encode_Scale, ScaleSpec: encode_ScaleSpec, ScaleStatus: encode_ScaleStatus, ServerAddressByClientCIDR: encode_ServerAddressByClientCIDR, ShardInfo: encode_ShardInfo, Status: encode_Status, StatusCause: encode_StatusCause, StatusDetails: encode_StatusDetails, UpdateOptions: encode_UpdateOptions }, decode: { Condition: decode_Condition, LabelSelector: decode_LabelSelector, LabelSelectorRequirement: decode_LabelSelectorRequirement, ManagedFieldsEntry: decode_ManagedFieldsEntry, ObjectMeta: decode_ObjectMeta, OwnerReference: decode_OwnerReference, APIGroup: decode_APIGroup, APIGroupDiscovery: decode_APIGroupDiscovery, APIGroupDiscoveryList: decode_APIGroupDiscoveryList, APIGroupList: decode_APIGroupList, APIResource: decode_APIResource, APIResourceDiscovery: decode_APIResourceDiscovery, APIResourceList: decode_APIResourceList, APISubresourceDiscovery: decode_APISubresourceDiscovery, APIVersionDiscovery: decode_APIVersionDiscovery, APIVersions: decode_APIVersions, CreateOptions: decode_CreateOptions, DeleteOptions: decode_DeleteOptions, GroupVersionForDiscovery: decode_GroupVersionForDiscovery, GroupVersionKind: decode_GroupVersionKind, ListMeta: decode_ListMeta, PartialObjectMetadata: decode_PartialObjectMetadata, PartialObjectMetadataList: decode_PartialObjectMetadataList, PatchOptions: decode_PatchOptions, Preconditions: decode_Preconditions, Scale: decode_Scale, ScaleSpec: decode_ScaleSpec, ScaleStatus: decode_ScaleStatus, ServerAddressByClientCIDR: decode_ServerAddressByClientCIDR, ShardInfo: decode_ShardInfo, Status: decode_Status, StatusCause: decode_StatusCause, StatusDetails: decode_StatusDetails, UpdateOptions: decode_UpdateOptions } };
};
