#!/usr/bin/env python3
"""The recipe of the study's table in pandas: the other side of the import.

    lily_pandas.py FOLDER OUT.csv          imports, and prints one JSON line with seconds and samples
    lily_pandas.py --compare A.csv B.csv   compares two tables bin by bin; exit code 1 if they differ

Only the columns that count are read, as a careful user of pandas would.
"""
import json
import sys
import time

import numpy as np
import pandas as pd

BIN = 0.2
WHERE = ["Exp", "Site", "Hole", "Depth CSF-A (m)", "Principal"]
INSTRUMENTS = {
    "GRA": ["Bulk density (GRA)"],
    "MS": ["Magnetic susceptibility (instr. units)"],
    "NGR": ["NGR total counts (cps)"],
    "RGB": ["R", "G", "B"],
}
KEY = ["Borehole_ID", "Depth_Bin"]


def most_frequent(names):
    modes = names.mode()
    return modes.iloc[0] if len(modes) else names.iloc[0]


def bins(folder, instrument, with_lithology):
    values = INSTRUMENTS[instrument]
    rows = pd.read_csv(f"{folder}/{instrument}_DataLITH.csv", usecols=WHERE + values,
                       dtype={"Exp": str, "Site": str, "Hole": str})
    rows = rows.dropna(subset=["Depth CSF-A (m)", "Principal"] + values)
    rows["Borehole_ID"] = rows["Exp"] + "-" + rows["Site"] + "-" + rows["Hole"]
    rows["Depth_Bin"] = np.round(rows["Depth CSF-A (m)"] / BIN) * BIN
    how = {value: "mean" for value in values}
    if with_lithology:
        how["Principal"] = most_frequent
    return rows.groupby(KEY).agg(how).reset_index()


def table(folder):
    result = bins(folder, "GRA", True)
    for instrument in list(INSTRUMENTS)[1:]:
        result = result.merge(bins(folder, instrument, False), on=KEY, how="inner")
    density = result["Bulk density (GRA)"]
    keep = (density >= 0.3) & (density <= 4.0)
    for colour in INSTRUMENTS["RGB"]:
        keep &= (result[colour] >= 0) & (result[colour] <= 255)
    return result[keep]


def compare(first, second):
    texts = {"Borehole_ID": str, "Principal": str}
    a, b = (pd.read_csv(file, dtype=texts, keep_default_na=False) for file in (first, second))
    if list(a.columns) != list(b.columns):
        return f"columns differ: {list(a.columns)}, {list(b.columns)}"
    for frame in (a, b):
        frame["bin"] = np.rint(frame["Depth_Bin"] / BIN).astype(int)
        frame.sort_values(["Borehole_ID", "bin"], inplace=True, ignore_index=True)
    if len(a) != len(b) or not (a[["Borehole_ID", "bin"]] == b[["Borehole_ID", "bin"]]).all(axis=None):
        return f"bins differ: {len(a)}, {len(b)}"
    labels = int((a["Principal"] != b["Principal"]).sum())
    if labels:
        return f"{labels} lithologies differ"
    worst = 0.0
    for column in sum(INSTRUMENTS.values(), ["Depth_Bin"]):
        x, y = a[column].to_numpy(), b[column].to_numpy()
        size = np.maximum(np.abs(x), np.abs(y))
        worst = max(worst, float(np.max(np.abs(x - y) / np.where(size > 0, size, 1))))
    print(json.dumps({"bins": len(a), "lithologies": int(a["Principal"].nunique()), "largest relative difference": worst}))
    return "" if worst <= 1e-9 else f"values differ by {worst} of their size"


def main(arguments):
    if len(arguments) == 3 and arguments[0] == "--compare":
        difference = compare(arguments[1], arguments[2])
        sys.exit(difference and "different: " + difference)
    if len(arguments) != 2:
        sys.exit(__doc__)
    begin = time.perf_counter()
    result = table(arguments[0])
    result.to_csv(arguments[1], index=False)
    print(json.dumps({"seconds": round(time.perf_counter() - begin, 2), "samples": len(result)}))


if __name__ == "__main__":
    main(sys.argv[1:])
