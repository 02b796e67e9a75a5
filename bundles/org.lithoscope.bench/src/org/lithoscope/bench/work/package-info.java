/**
 * What runs in the measured Java processes, outside OSGi: the pieces of work, their data, and the clock.
 *
 * <p>Each piece has a process of its own, because the compiler optimises a call by the classes it has seen there: two
 * kernel sets in one process would slow each other down.
 */
package org.lithoscope.bench.work;
