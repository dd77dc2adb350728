package main

import (
	"context"
	"fmt"
	"strconv"
	"sync"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/wait"
	"k8s.io/client-go/util/retry"
)

// retryConflicts counts one counter up from many sides with RetryOnConflict.
func retryConflicts(ctx context.Context, t *target) error {
	const writers, rounds = 8, 5
	maps := t.clients.CoreV1().ConfigMaps(t.namespace)
	if _, err := maps.Create(ctx, newConfigMap("counter", map[string]string{"n": "0"}), metav1.CreateOptions{}); err != nil {
		return err
	}
	patient := wait.Backoff{Steps: 200, Duration: retry.DefaultRetry.Duration, Factor: 1, Jitter: 1}
	failures := make(chan error, writers)
	var all sync.WaitGroup
	for range writers {
		all.Go(func() {
			for range rounds {
				err := retry.RetryOnConflict(patient, func() error {
					counter, err := maps.Get(ctx, "counter", metav1.GetOptions{})
					if err != nil {
						return err
					}
					n, _ := strconv.Atoi(counter.Data["n"])
					counter.Data["n"] = strconv.Itoa(n + 1)
					_, err = maps.Update(ctx, counter, metav1.UpdateOptions{})
					return err
				})
				if err != nil {
					failures <- err
					return
				}
			}
		})
	}
	all.Wait()
	close(failures)
	for err := range failures {
		return err
	}
	counter, err := maps.Get(ctx, "counter", metav1.GetOptions{})
	if err != nil {
		return err
	}
	if counter.Data["n"] != strconv.Itoa(writers*rounds) {
		return fmt.Errorf("counted to %s instead of %d", counter.Data["n"], writers*rounds)
	}
	return nil
}
