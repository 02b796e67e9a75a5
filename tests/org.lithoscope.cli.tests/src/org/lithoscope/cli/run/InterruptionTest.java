package org.lithoscope.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class InterruptionTest {

	private final ByteArrayOutputStream written = new ByteArrayOutputStream();
	private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

	private String text() {
		return written.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
	}

	@Test
	void workThatEndsByItselfIsNotCancelledAndHearsNoFarewell() {
		try (Interruption interruption = Interruption.listen(out, () -> "bye")) {
			assertFalse(interruption.isCancelled());
		}

		assertEquals("", text());
	}

	@Test
	void cancelWaitsForTheWorkToEndAndThenSaysWhatIsKept() throws InterruptedException {
		StringBuilder log = new StringBuilder();
		Interruption interruption = Interruption.listen(out, () -> log + "said");
		Thread work = new Thread(() -> {
			while (!interruption.isCancelled()) {
				Thread.onSpinWait();
			}
			log.append("ended, then ");
			interruption.close();
		});
		work.start();

		interruption.cancel();
		work.join();

		assertEquals("\nended, then said\n", text());
		interruption.forget();
	}

	@Test
	void workThatDoesNotEndIsNotWaitedForAnyLonger() {
		Interruption interruption = Interruption.listen(out, () -> "bye");

		interruption.cancel();

		assertTrue(interruption.isCancelled());
		assertEquals("\nbye\n", text());
		interruption.forget();
	}
}
