package org.lithoscope.engine.dl4j.internal;

import org.nd4j.linalg.api.buffer.DataType;

/** In which numbers a graph computes. */
public enum Precision {
	SINGLE,
	DOUBLE;

	DataType type() {
		return this == SINGLE ? DataType.FLOAT : DataType.DOUBLE;
	}
}
