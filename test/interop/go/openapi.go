package main

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"

	"k8s.io/kube-openapi/pkg/validation/spec"
)

// readOpenAPIV2 takes the document in protobuf, as discovery clients do, and compares it with the one in JSON.
func readOpenAPIV2(t *target) error {
	client := t.clients.Discovery()
	encoded, err := client.OpenAPISchema()
	if err != nil {
		return err
	}
	plain, err := client.RESTClient().Get().AbsPath("/openapi/v2").SetHeader("Accept", "application/json").Do(context.Background()).Raw()
	if err != nil {
		return err
	}
	var decoded, written spec.Swagger
	if ok, err := decoded.FromGnostic(encoded); err != nil || !ok {
		return fmt.Errorf("decoded whole: %v, %w", ok, err)
	}
	if err := json.Unmarshal(plain, &written); err != nil {
		return err
	}
	if _, ok := decoded.Definitions["io.k8s.api.core.v1.Pod"]; !ok {
		return fmt.Errorf("no Pod among %d definitions", len(decoded.Definitions))
	}
	if len(decoded.Definitions) != len(written.Definitions) || len(decoded.Paths.Paths) != len(written.Paths.Paths) {
		return fmt.Errorf("%d definitions of %d, %d paths of %d", len(decoded.Definitions), len(written.Definitions), len(decoded.Paths.Paths), len(written.Paths.Paths))
	}
	for name, want := range written.Definitions {
		if err := same(name, decoded.Definitions[name], want); err != nil {
			return err
		}
	}
	for path, want := range written.Paths.Paths {
		if err := same(path, decoded.Paths.Paths[path], want); err != nil {
			return err
		}
	}
	return nil
}

// same compares two values as they are in JSON.
func same(what string, got, want any) error {
	var trees [2]any
	for i, value := range []any{got, want} {
		text, err := json.Marshal(value)
		if err != nil {
			return err
		}
		if err := json.Unmarshal(text, &trees[i]); err != nil {
			return err
		}
	}
	if !reflect.DeepEqual(trees[0], trees[1]) {
		return fmt.Errorf("%s differs: %v instead of %v", what, trees[0], trees[1])
	}
	return nil
}
