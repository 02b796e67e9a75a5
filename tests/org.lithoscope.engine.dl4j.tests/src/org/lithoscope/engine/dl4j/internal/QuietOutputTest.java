package org.lithoscope.engine.dl4j.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuietOutputTest {

	private final PrintStream before = System.out;
	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@BeforeEach
	void listen() {
		System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
	}

	@AfterEach
	void putBack() {
		System.setOut(before);
	}

	@Test
	void onlyTheCallingThreadIsSilenced() {
		QuietOutput.during(() -> {
			System.out.println("noise");
			System.out.printf("%d%n", 1);
			CompletableFuture.runAsync(() -> System.out.printf("%s ", "β")).join();
			CompletableFuture.runAsync(() -> System.out.print("of a run")).join();
		});
		assertEquals("β of a run", printed.toString(StandardCharsets.UTF_8));
	}

	@Test
	void theStreamIsPutBackAfterAFailure() {
		PrintStream stream = System.out;
		assertThrows(IllegalStateException.class, () -> QuietOutput.during(() -> {
			throw new IllegalStateException();
		}));
		assertEquals(stream, System.out);
	}
}
