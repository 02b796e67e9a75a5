"""One turn is scikit-learn's k-means with restarts; the result is the inertia."""
from sklearn.cluster import KMeans

import turns

points = turns.table("latent", 8, turns.number("rows"))


def fit(turn):
    return KMeans(n_clusters=turns.number("clusters"), n_init=turns.number("restarts"), max_iter=300, tol=1e-4,
                  random_state=turn).fit(points).inertia_


turns.serve("scikit-learn KMeans", fit)
