package main

import (
	"context"
	"fmt"
	"slices"

	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/discovery/cached/memory"
	"k8s.io/client-go/openapi3"
	"k8s.io/client-go/restmapper"
)

// discover finds kinds the way kubectl and controllers do: aggregated discovery, the mapper over it, both OpenAPI documents.
func discover(_ context.Context, t *target) error {
	client := t.clients.Discovery()
	version, err := client.ServerVersion()
	if err != nil {
		return err
	}
	if version.Major != "1" {
		return fmt.Errorf("version %s", version.String())
	}
	groups, lists, err := client.ServerGroupsAndResources()
	if err != nil {
		return err
	}
	if len(groups) == 0 || len(lists) < len(groups) {
		return fmt.Errorf("%d groups, %d lists", len(groups), len(lists))
	}
	if legacy := t.wire.count(func(e exchange) bool { return e.path == "/api/v1" || e.path == "/apis/apps/v1" }); legacy > 0 {
		return fmt.Errorf("aggregated discovery was not enough: %d further requests", legacy)
	}
	one, err := client.ServerResourcesForGroupVersion("apps/v1")
	if err != nil {
		return err
	}
	if len(one.APIResources) == 0 {
		return fmt.Errorf("nothing in apps/v1")
	}
	preferred, err := client.ServerPreferredResources()
	if err != nil || len(preferred) == 0 {
		return fmt.Errorf("%d preferred: %w", len(preferred), err)
	}
	if err := mapKinds(t); err != nil {
		return err
	}
	if err := readOpenAPIV2(t); err != nil {
		return fmt.Errorf("OpenAPI v2: %w", err)
	}
	spec, err := openapi3.NewRoot(client.OpenAPIV3()).GVSpec(schema.GroupVersion{Group: "apps", Version: "v1"})
	if err != nil {
		return err
	}
	if spec.Components == nil || spec.Components.Schemas["io.k8s.api.apps.v1.Deployment"] == nil {
		return fmt.Errorf("no Deployment in the OpenAPI v3 document")
	}
	return nil
}

func mapKinds(t *target) error {
	cached := memory.NewMemCacheClient(t.clients.Discovery())
	mapper := restmapper.NewShortcutExpander(restmapper.NewDeferredDiscoveryRESTMapper(cached), cached, nil)
	mapping, err := mapper.RESTMapping(schema.GroupKind{Group: "apps", Kind: "Deployment"})
	if err != nil {
		return err
	}
	if mapping.Resource.Resource != "deployments" || mapping.Scope.Name() != "namespace" {
		return fmt.Errorf("Deployment is mapped to %v, %s", mapping.Resource, mapping.Scope.Name())
	}
	resource, err := mapper.ResourceFor(schema.GroupVersionResource{Resource: "deploy"})
	if err != nil {
		return err
	}
	if resource != (schema.GroupVersionResource{Group: "apps", Version: "v1", Resource: "deployments"}) {
		return fmt.Errorf("deploy is %v", resource)
	}
	kinds, err := mapper.KindsFor(schema.GroupVersionResource{Resource: "pods"})
	if err != nil {
		return err
	}
	if !slices.Contains(kinds, schema.GroupVersionKind{Version: "v1", Kind: "Pod"}) {
		return fmt.Errorf("pods are %v", kinds)
	}
	names, ok := restmapper.NewDiscoveryCategoryExpander(cached).Expand("all")
	if !ok || !slices.Contains(names, schema.GroupResource{Group: "apps", Resource: "deployments"}) {
		return fmt.Errorf("category all is %v", names)
	}
	return nil
}
