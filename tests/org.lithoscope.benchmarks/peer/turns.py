"""The Python side of a contest: does a piece of work for every line that comes in and answers with what it took.

Arguments are name=value, as the Java side has them. Tables are bare little-endian numbers.
"""
import json
import os
import sys
import time

import numpy

ARGUMENTS = dict(argument.split("=", 1) for argument in sys.argv[1:])


def number(name):
    """A whole number that was given."""
    return int(ARGUMENTS[name])


def table(name, columns, rows):
    """The first rows of a table, float32."""
    path = os.path.join(ARGUMENTS["folder"], name + ".f32")
    return numpy.fromfile(path, dtype="<f4", count=rows * columns).reshape(rows, columns)


def components(rows):
    """Per point of the latent space the cloud it was drawn from."""
    return numpy.fromfile(os.path.join(ARGUMENTS["folder"], "components.i32"), dtype="<i4", count=rows)


def serve(description, work):
    """Takes turns until standard input ends; work is called with the number of the turn and gives what it found."""
    _say({"ready": description})
    turn = 0
    while sys.stdin.readline():
        cpu = time.process_time()
        begin = time.perf_counter()
        result = work(turn)
        seconds = time.perf_counter() - begin
        cpu_seconds = time.process_time() - cpu
        _say({"seconds": seconds, "cpuSeconds": cpu_seconds, "peakMemoryBytes": _peak_memory(), "result": float(result)})
        turn += 1


def _peak_memory():
    try:
        import resource
    except ImportError:
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def _say(answer):
    print(json.dumps(answer), flush=True)
