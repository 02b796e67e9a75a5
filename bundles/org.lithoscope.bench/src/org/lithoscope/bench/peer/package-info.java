/**
 * The same work in PyTorch and scikit-learn: what finds a Python for the scripts, which lie in
 * {@code tests/org.lithoscope.benchmarks/peer} and are packed beside it.
 */
package org.lithoscope.bench.peer;
