package main

import (
	"context"
	"fmt"
	"strings"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/fields"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/tools/pager"
)

// readLists lists whole, in pages, by selectors, at a revision, and one that is large enough to be compressed.
func readLists(ctx context.Context, t *target) error {
	maps := t.clients.CoreV1().ConfigMaps(t.namespace)
	const total = 25
	var middle string
	for i := range total {
		m := newConfigMap(fmt.Sprintf("m-%02d", i), map[string]string{"text": strings.Repeat("x", 20_000)})
		m.Labels["half"] = fmt.Sprint(i % 2)
		made, err := maps.Create(ctx, m, metav1.CreateOptions{})
		if err != nil {
			return err
		}
		if i == 9 {
			middle = made.ResourceVersion
		}
	}
	counts := []struct {
		name string
		opts metav1.ListOptions
		want int
	}{
		{"all", metav1.ListOptions{}, total},
		{"from the cache", metav1.ListOptions{ResourceVersion: "0"}, total},
		{"not older than", metav1.ListOptions{ResourceVersion: middle, ResourceVersionMatch: metav1.ResourceVersionMatchNotOlderThan}, total},
		{"exactly at", metav1.ListOptions{ResourceVersion: middle, ResourceVersionMatch: metav1.ResourceVersionMatchExact}, 10},
		{"by label", metav1.ListOptions{LabelSelector: labels.SelectorFromSet(labels.Set{"half": "1"}).String()}, total / 2},
		{"by name", metav1.ListOptions{FieldSelector: fields.OneTermEqualSelector("metadata.name", "m-03").String()}, 1},
		{"one page", metav1.ListOptions{Limit: 4}, 4},
	}
	for _, c := range counts {
		list, err := maps.List(ctx, c.opts)
		if err != nil {
			return fmt.Errorf("%s: %w", c.name, err)
		}
		if len(list.Items) != c.want || list.ResourceVersion == "" {
			return fmt.Errorf("%s: %d items instead of %d at %q", c.name, len(list.Items), c.want, list.ResourceVersion)
		}
	}
	pages := pager.New(pager.SimplePageFunc(func(opts metav1.ListOptions) (runtime.Object, error) { return maps.List(ctx, opts) }))
	pages.PageSize = 10
	seen := map[string]bool{}
	if err := pages.EachListItem(ctx, metav1.ListOptions{}, func(object runtime.Object) error {
		seen[object.(*corev1.ConfigMap).Name] = true
		return nil
	}); err != nil {
		return err
	}
	if len(seen) != total {
		return fmt.Errorf("%d of %d seen in pages", len(seen), total)
	}
	return nil
}
