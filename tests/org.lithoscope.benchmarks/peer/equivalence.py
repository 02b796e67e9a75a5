"""Whether two programs reach the same adjusted Rand index: 90 % intervals of the difference of means over seeds.

    python3 equivalence.py OURS THEIRS [--margin 0.015]

OURS is comparison-runs.csv of the suite paper-as-run with 30 repeats on the study's table, THEIRS what
ari_over_seeds.py wrote. The interval is that of Welch, whose bounds are those of two one-sided tests at 5 % (Schuirmann
1987, doi:10.1007/BF01068419); within the margin, the programs count as equivalent. Ends with 1 if one is not.
"""
import argparse
import sys

import numpy as np
import pandas as pd
from scipy import stats


def interval(ours, theirs, level=0.90):
    variances = [np.var(x, ddof=1) / len(x) for x in (ours, theirs)]
    freedom = sum(variances) ** 2 / sum(v ** 2 / (len(x) - 1) for v, x in zip(variances, (ours, theirs)))
    half = stats.t.ppf((1 + level) / 2, freedom) * sum(variances) ** 0.5
    difference = np.mean(ours) - np.mean(theirs)
    return difference, difference - half, difference + half


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("ours")
    arguments.add_argument("theirs")
    arguments.add_argument("--margin", type=float, default=0.015)
    asked = arguments.parse_args()
    ours, theirs = pd.read_csv(asked.ours), pd.read_csv(asked.theirs)
    print("variant  ours            PyTorch         difference  90 %% interval      within %g" % asked.margin)
    equivalent = True
    for variant in sorted(theirs["variant"].unique()):
        a = ours[ours["experiment"] == variant]["ari@12/test"].to_numpy()
        b = theirs[theirs["variant"] == variant]["ari"].to_numpy()
        difference, low, high = interval(a, b)
        within = max(-low, high) <= asked.margin
        equivalent &= within
        print("%-8s %.4f ± %.4f %.4f ± %.4f %+.4f     [%+.4f, %+.4f]  %s" % (
            variant, a.mean(), a.std(ddof=1), b.mean(), b.std(ddof=1), difference, low, high,
            "yes" if within else "no"))
    sys.exit(0 if equivalent else 1)


if __name__ == "__main__":
    main()
