// Prints what Kubernetes' own library makes of objects of every kind, in JSON and in protobuf: empty ones, ones whose pointers point to
// zero values, and ones where every field is set. One line a case; protobuf.test.ts reads them.
// usage: go run . > ../../../test/fixtures/reference/protobuf/library.jsonl
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"time"

	discovery "k8s.io/api/apidiscovery/v2"
	apps "k8s.io/api/apps/v1"
	auth "k8s.io/api/authentication/v1"
	autoscaling "k8s.io/api/autoscaling/v1"
	coord "k8s.io/api/coordination/v1"
	core "k8s.io/api/core/v1"
	net "k8s.io/api/networking/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/serializer/protobuf"
	"k8s.io/apimachinery/pkg/util/intstr"
)

type filler struct {
	n    int
	mode string // full: everything; zero: pointers to zeros
}

func (f *filler) fill(v reflect.Value, depth int) {
	f.n++
	switch v.Interface().(type) {
	case meta.Time:
		v.Set(reflect.ValueOf(meta.Time{Time: time.Unix(1700000000+int64(f.n), 0).UTC()}))
		return
	case meta.MicroTime:
		v.Set(reflect.ValueOf(meta.MicroTime{Time: time.Unix(1700000000+int64(f.n), int64(f.n)*1000).UTC()}))
		return
	case resource.Quantity:
		v.Set(reflect.ValueOf(resource.MustParse(fmt.Sprintf("%dMi", f.n))))
		return
	case intstr.IntOrString:
		if f.n%2 == 0 {
			v.Set(reflect.ValueOf(intstr.FromInt32(int32(f.n))))
		} else {
			v.Set(reflect.ValueOf(intstr.FromString("x" + fmt.Sprint(f.n))))
		}
		return
	case meta.FieldsV1:
		v.Set(reflect.ValueOf(*meta.NewFieldsV1(`{"f:metadata":{"f:labels":{".":{}}}}`)))
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(fmt.Sprintf("s%dä", f.n))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int32:
		v.SetInt([]int64{int64(f.n), -int64(f.n), 1<<31 - 1, 300}[f.n%4])
	case reflect.Int64:
		v.SetInt([]int64{int64(f.n), -int64(f.n), 1<<62 + 1, 70000}[f.n%4])
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		if f.mode != "zero" || v.Elem().Kind() == reflect.Struct {
			f.fill(v.Elem(), depth)
		}
	case reflect.Struct:
		if depth > 14 {
			return
		}
		for i := 0; i < v.NumField(); i++ {
			t := v.Type().Field(i)
			if t.Type == reflect.TypeOf(meta.TypeMeta{}) || !t.IsExported() {
				continue
			}
			f.n++
			if f.mode == "zero" && t.Type.Kind() != reflect.Pointer && t.Type.Kind() != reflect.Struct {
				continue
			}
			switch v.Field(i).Interface().(type) {
			case meta.Time, meta.MicroTime, resource.Quantity, intstr.IntOrString:
				if f.mode == "zero" {
					continue
				}
			}
			f.fill(v.Field(i), depth+1)
		}
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			v.SetBytes([]byte{byte(f.n), 0, 255})
			return
		}
		s := reflect.MakeSlice(v.Type(), f.n%2+1, f.n%2+1)
		for i := 0; i < s.Len(); i++ {
			f.fill(s.Index(i), depth+1)
		}
		v.Set(s)
	case reflect.Map:
		m := reflect.MakeMap(v.Type())
		for i := 0; i < 2; i++ {
			k := reflect.New(v.Type().Key()).Elem()
			k.SetString(fmt.Sprintf("%d", (7*(i+1))%10+f.n))
			e := reflect.New(v.Type().Elem()).Elem()
			f.fill(e, depth+1)
			m.SetMapIndex(k, e)
		}
		v.Set(m)
	}
}

func main() {
	scheme := runtime.NewScheme()
	ser := protobuf.NewSerializer(scheme, scheme)
	kinds := []runtime.Object{&core.Namespace{}, &core.Pod{}, &core.Binding{}, &core.Service{}, &core.Endpoints{}, &core.ReplicationController{}, &core.Node{}, &core.ConfigMap{}, &core.Secret{}, &core.ServiceAccount{}, &core.Event{}, &core.PersistentVolume{}, &core.PersistentVolumeClaim{}, &core.LimitRange{}, &core.ResourceQuota{}, &core.PodTemplate{}, &apps.Deployment{}, &apps.ReplicaSet{}, &apps.StatefulSet{}, &apps.DaemonSet{}, &net.IPAddress{}, &net.ServiceCIDR{}, &coord.Lease{}, &auth.SelfSubjectReview{}}
	vers := map[string]string{"core": "v1", "apps": "apps/v1", "networking": "networking.k8s.io/v1", "coordination": "coordination.k8s.io/v1", "authentication": "authentication.k8s.io/v1"}
	pk := func(t reflect.Type) string {
		p := t.PkgPath()[len("k8s.io/api/"):]
		return vers[p[:len(p)-3]]
	}
	emit := func(o runtime.Object, api, kind, mode string) {
		j := reflect.ValueOf(o).Elem().FieldByName("TypeMeta")
		j.Set(reflect.ValueOf(meta.TypeMeta{APIVersion: api, Kind: kind}))
		js, err := json.Marshal(o)
		if err != nil {
			panic(err)
		}
		var b bytes.Buffer
		if err := ser.Encode(o, &b); err != nil {
			panic(err)
		}
		fmt.Fprintf(os.Stdout, "{\"kind\":%q,\"mode\":%q,\"json\":%s,\"protobuf\":%q}\n", kind, mode, js, base64.StdEncoding.EncodeToString(b.Bytes()))
	}
	for _, k := range kinds {
		t := reflect.TypeOf(k).Elem()
		for _, mode := range []string{"empty", "zero", "full"} {
			o := reflect.New(t)
			if mode != "empty" {
				(&filler{mode: mode}).fill(o.Elem(), 0)
			}
			emit(o.Interface().(runtime.Object), pk(t), t.Name(), mode)
		}
	}
	for _, k := range []runtime.Object{&meta.Status{}, &meta.DeleteOptions{}, &meta.CreateOptions{}, &meta.UpdateOptions{}, &meta.PatchOptions{}, &meta.APIResourceList{}, &meta.APIGroupList{}, &meta.APIGroup{}, &meta.APIVersions{}, &meta.PartialObjectMetadata{}, &meta.PartialObjectMetadataList{}, &autoscaling.Scale{}, &discovery.APIGroupDiscoveryList{}} {
		t := reflect.TypeOf(k).Elem()
		for _, mode := range []string{"empty", "zero", "full"} {
			o := reflect.New(t)
			if mode != "empty" {
				(&filler{mode: mode}).fill(o.Elem(), 0)
			}
			api := map[string]string{"Scale": "autoscaling/v1", "APIGroupDiscoveryList": "apidiscovery.k8s.io/v2"}[t.Name()]
			if api == "" {
				api = "v1"
			}
			if t.Name() == "PartialObjectMetadata" || t.Name() == "PartialObjectMetadataList" {
				api = "meta.k8s.io/v1"
			}
			emit(o.Interface().(runtime.Object), api, t.Name(), mode)
		}
	}
}
