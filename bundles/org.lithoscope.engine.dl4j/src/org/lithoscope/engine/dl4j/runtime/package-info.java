/** Bringing up ND4J once per process: native libraries, class loader, threads. */
package org.lithoscope.engine.dl4j.runtime;
