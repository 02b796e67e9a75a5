package org.lithoscope.engine.dl4j.internal;

import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Keeps what one thread prints off the standard output, while others print as before: SameDiff prints a line for every
 * kind of operation that it differentiates, and nothing switches that off.
 */
final class QuietOutput extends OutputStream {

	private final Thread silenced;
	private final PrintStream others;

	private QuietOutput(Thread silenced, PrintStream others) {
		this.silenced = silenced;
		this.others = others;
	}

	/** Runs what would print on this thread; one at a time, so that the stream found is the stream put back. */
	static void during(Runnable noisy) {
		synchronized (QuietOutput.class) {
			PrintStream before = System.out;
			System.setOut(new PrintStream(new QuietOutput(Thread.currentThread(), before), true, before.charset()));
			try {
				noisy.run();
			} finally {
				System.setOut(before);
			}
		}
	}

	@Override
	public void write(byte[] bytes, int offset, int length) {
		if (Thread.currentThread() != silenced) {
			others.write(bytes, offset, length);
		}
	}

	@Override
	public void write(int value) {
		if (Thread.currentThread() != silenced) {
			others.write(value);
		}
	}

	@Override
	public void flush() {
		others.flush();
	}
}
