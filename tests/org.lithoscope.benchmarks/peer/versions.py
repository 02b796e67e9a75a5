"""Prints what is installed; fails where something is missing."""
import json
import platform

import numpy
import sklearn
import torch

capability = torch.__config__.show().partition("CPU capability usage: ")[2].split()
print(json.dumps({
    "python": platform.python_version(),
    "numpy": numpy.__version__,
    "torch": torch.__version__,
    "torchCpuCapability": capability[0] if capability else "unknown",
    "scikit-learn": sklearn.__version__,
}))
