package org.lithoscope.bench.contest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** A running contestant. Between its turns it waits for input and uses no processor. */
final class TurnProcess implements AutoCloseable {

	private static final int LAST_LINES = 6;
	private static final long PATIENCE_SECONDS = 2;

	private final Contestant contestant;
	private final Path messages;
	private final Process process;
	private final BufferedReader answers;
	private final Writer commands;
	private final String description;

	/**
	 * Starts a contestant and waits until it is ready.
	 *
	 * @param folder where its error messages are kept
	 */
	TurnProcess(Contestant contestant, Path folder) throws ContestException {
		this.contestant = contestant;
		try {
			this.messages = Files.createTempFile(folder, "messages-", ".txt");
			messages.toFile().deleteOnExit();
			ProcessBuilder builder = new ProcessBuilder(contestant.command());
			builder.environment().putAll(contestant.environment());
			this.process = builder.redirectError(messages.toFile()).start();
		} catch (IOException e) {
			throw new ContestException("%s cannot be started: %s".formatted(contestant.label(), e.getMessage()), e);
		}
		this.answers = process.inputReader();
		this.commands = process.outputWriter();
		JsonElement ready = answer().get("ready");
		if (ready == null) {
			close();
			throw new ContestException("%s did not say that it is ready".formatted(contestant.label()));
		}
		this.description = ready.getAsString();
	}

	/** How the contestant says it works. */
	String description() {
		return description;
	}

	/** Lets the contestant do its work once. */
	Turn turn() throws ContestException {
		try {
			commands.write("turn\n");
			commands.flush();
		} catch (IOException e) {
			throw gaveUp(e);
		}
		JsonObject answer = answer();
		return new Turn(number(answer, "seconds"), number(answer, "cpuSeconds"), count(answer, "allocatedBytes"),
				count(answer, "peakMemoryBytes"), number(answer, "result"));
	}

	private JsonObject answer() throws ContestException {
		try {
			String line = answers.readLine();
			if (line != null) {
				return JsonParser.parseString(line).getAsJsonObject();
			}
		} catch (IOException | JsonParseException | IllegalStateException e) {
			throw gaveUp(e);
		}
		throw gaveUp(null);
	}

	private static double number(JsonObject answer, String name) {
		JsonElement value = answer.get(name);
		return value == null || value.isJsonNull() ? Double.NaN : value.getAsDouble();
	}

	private static long count(JsonObject answer, String name) {
		JsonElement value = answer.get(name);
		return value == null || value.isJsonNull() ? 0 : value.getAsLong();
	}

	private ContestException gaveUp(Exception cause) {
		close();
		String last = lastMessages();
		return new ContestException("%s gave up%s".formatted(contestant.label(),
				last.isEmpty() ? " without a message" : "; its last messages:\n" + last), cause);
	}

	private String lastMessages() {
		try {
			// undecodable bytes are replaced, since a message of any program in any encoding has to be shown
			List<String> lines = new String(Files.readAllBytes(messages), Charset.defaultCharset()).lines().toList();
			return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
		} catch (IOException e) {
			return "";
		}
	}

	/** Ends the process. */
	@Override
	public void close() {
		process.destroy();
		try {
			if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly();
			}
		} catch (InterruptedException e) {
			process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}
}
