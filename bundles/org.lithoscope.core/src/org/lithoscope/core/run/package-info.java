/** What long work is given: a seed, a way to be cancelled, and somebody to report progress to. */
package org.lithoscope.core.run;
