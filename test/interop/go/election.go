package main

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/tools/leaderelection"
	"k8s.io/client-go/tools/leaderelection/resourcelock"
)

// electLeaders lets two candidates hold one Lease, first the one, after its end the other.
func electLeaders(ctx context.Context, t *target) error {
	var leading atomic.Int32
	var both atomic.Bool
	candidate := func(name string) (stop context.CancelFunc, leads *atomic.Bool, ended chan struct{}, err error) {
		lock, err := resourcelock.New(resourcelock.LeasesResourceLock, t.namespace, "leader", t.clients.CoreV1(), t.clients.CoordinationV1(),
			resourcelock.ResourceLockConfig{Identity: name})
		if err != nil {
			return nil, nil, nil, err
		}
		leads = &atomic.Bool{}
		elector, err := leaderelection.NewLeaderElector(leaderelection.LeaderElectionConfig{
			Lock: lock, LeaseDuration: 3 * time.Second, RenewDeadline: 2 * time.Second, RetryPeriod: 200 * time.Millisecond, ReleaseOnCancel: true,
			Callbacks: leaderelection.LeaderCallbacks{
				OnStartedLeading: func(context.Context) {
					if leading.Add(1) > 1 {
						both.Store(true)
					}
					leads.Store(true)
				},
				OnStoppedLeading: func() {
					if leads.Swap(false) {
						leading.Add(-1)
					}
				},
			},
		})
		if err != nil {
			return nil, nil, nil, err
		}
		running, stop := context.WithCancel(ctx)
		ended = make(chan struct{})
		go func() {
			defer close(ended)
			elector.Run(running)
		}()
		return stop, leads, ended, nil
	}

	stopFirst, first, firstEnded, err := candidate("first")
	if err != nil {
		return err
	}
	defer stopFirst()
	if err := until(ctx, "the first leads", func() (bool, error) { return first.Load(), nil }); err != nil {
		return err
	}
	stopSecond, second, secondEnded, err := candidate("second")
	if err != nil {
		return err
	}
	defer stopSecond()
	lease := func() (holder string, renewed time.Time, transitions int32, err error) {
		read, err := t.clients.CoordinationV1().Leases(t.namespace).Get(ctx, "leader", metav1.GetOptions{})
		if err != nil {
			return "", time.Time{}, 0, err
		}
		return *read.Spec.HolderIdentity, read.Spec.RenewTime.Time, *read.Spec.LeaseTransitions, nil
	}
	_, begun, _, err := lease()
	if err != nil {
		return err
	}
	if err := until(ctx, "the first renews", func() (bool, error) {
		holder, renewed, _, err := lease()
		return holder == "first" && renewed.After(begun), err
	}); err != nil {
		return err
	}
	stopFirst()
	<-firstEnded
	if err := until(ctx, "the second leads", func() (bool, error) { return second.Load(), nil }); err != nil {
		return err
	}
	holder, _, transitions, err := lease()
	if err != nil {
		return err
	}
	if holder != "second" || transitions < 1 || both.Load() {
		return fmt.Errorf("%s holds after %d transitions, both led at once: %v", holder, transitions, both.Load())
	}
	stopSecond()
	<-secondEnded
	return nil
}
