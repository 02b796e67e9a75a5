/** The same work in PyTorch and scikit-learn: scripts beside the class that finds a Python for them. */
package org.lithoscope.bench.peer;
