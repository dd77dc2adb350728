package main

import (
	"context"
	"fmt"
	"slices"

	authenticationv1 "k8s.io/api/authentication/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// reviewSelf asks who it is: the user of its token.
func reviewSelf(ctx context.Context, t *target) error {
	review, err := t.clients.AuthenticationV1().SelfSubjectReviews().Create(ctx, &authenticationv1.SelfSubjectReview{}, metav1.CreateOptions{})
	if err != nil {
		return err
	}
	user := review.Status.UserInfo
	if user.Username != "interop" || !slices.Contains(user.Groups, "system:masters") || !slices.Contains(user.Groups, "system:authenticated") {
		return fmt.Errorf("%+v", user)
	}
	return nil
}
