"""One turn is scikit-learn's mixture of normal distributions; the result is the mean log-likelihood."""
from sklearn.mixture import GaussianMixture

import turns

points = turns.table("latent", 8, turns.number("few-rows")).astype("f8")


def fit(turn):
    model = GaussianMixture(n_components=turns.number("clusters"), covariance_type="full", tol=1e-3, reg_covar=1e-6,
                            max_iter=100, n_init=1, init_params="kmeans", random_state=turn)
    return model.fit(points).score(points)


turns.serve("scikit-learn GaussianMixture", fit)
