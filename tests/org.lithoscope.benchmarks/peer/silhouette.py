"""One turn is scikit-learn's silhouette of the first points; the result is the score."""
from sklearn.metrics import silhouette_score

import turns

rows = turns.number("few-rows")
points = turns.table("latent", 8, rows)
labels = turns.components(rows)

turns.serve("scikit-learn silhouette_score", lambda turn: silhouette_score(points, labels))
