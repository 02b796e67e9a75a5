package org.lithoscope.data.lily.engine;

import java.util.function.Consumer;

import org.lithoscope.data.lily.raw.RowSink;

/**
 * Sums the rows of one thread: those that follow each other in one bin, which in files in the order of depth are most of
 * its rows, before the table of all bins is asked.
 */
final class SummingSink implements RowSink {

	private final Consumer<SumTable> finished;
	private final SumTable own;
	private final double height;
	private final boolean withLithology;
	private final ExactSum[] sums;
	private int count;
	private int borehole;
	private int bin;
	private int lithology = Bins.UNDESCRIBED;

	/**
	 * @param finished takes all sums in the end
	 * @param height the height of a bin in metres
	 * @param quantities how many values a row has
	 */
	SummingSink(Consumer<SumTable> finished, double height, boolean withLithology, int quantities) {
		this.finished = finished;
		this.own = new SumTable(quantities);
		this.height = height;
		this.withLithology = withLithology;
		this.sums = new ExactSum[quantities];
		for (int q = 0; q < quantities; q++) {
			sums[q] = new ExactSum();
		}
	}

	@Override
	public void append(int rowBorehole, double depth, int rowLithology, double[] values) {
		// half to even, as NumPy and pandas round
		int rowBin = (int) Math.rint(depth / height);
		if (rowBin != bin || rowBorehole != borehole || withLithology && rowLithology != lithology) {
			flush();
			bin = rowBin;
			borehole = rowBorehole;
			lithology = withLithology ? rowLithology : Bins.UNDESCRIBED;
		}
		count++;
		for (int q = 0; q < sums.length; q++) {
			sums[q].add(values[q]);
		}
	}

	private void flush() {
		if (count > 0) {
			own.add(Bins.key(borehole, bin), lithology, count, sums);
			count = 0;
			for (ExactSum sum : sums) {
				sum.clear();
			}
		}
	}

	@Override
	public void close() {
		flush();
		finished.accept(own);
	}
}
