package org.lithoscope.bench.peer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * A Python that has PyTorch and scikit-learn, and the scripts that do our work with them.
 *
 * @param python what is started
 * @param scripts the folder where the scripts lie
 * @param versions of Python and the libraries, by name
 */
public record Peer(String python, Path scripts, Map<String, String> versions) {

	private static final List<String> SCRIPTS = List.of("turns.py", "versions.py", "network.py", "epoch_slices.py",
			"epoch_loader.py", "encode.py", "k_means.py", "silhouette.py", "mixture.py");

	/** What is tried where none is named: the first on the path, then that of the system. */
	private static final List<String> CANDIDATES = List.of("python3", "/usr/bin/python3", "python");

	/** Importing PyTorch from a cold disk takes its time. */
	private static final long PATIENCE_SECONDS = 120;

	public Peer {
		Objects.requireNonNull(python, "python");
		Objects.requireNonNull(scripts, "scripts");
		versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
	}

	/**
	 * The first Python of this machine that has both libraries.
	 *
	 * @param scripts an existing folder that the scripts are written to
	 * @throws IOException if the scripts cannot be written
	 */
	public static Optional<Peer> find(Path scripts) throws IOException {
		for (String candidate : CANDIDATES) {
			Optional<Peer> peer = of(candidate, scripts);
			if (peer.isPresent()) {
				return peer;
			}
		}
		return Optional.empty();
	}

	/**
	 * This Python, if it can be started and has both libraries.
	 *
	 * @param scripts an existing folder that the scripts are written to
	 * @throws IOException if the scripts cannot be written
	 */
	public static Optional<Peer> of(String python, Path scripts) throws IOException {
		for (String script : SCRIPTS) {
			try (InputStream in = Peer.class.getResourceAsStream(script)) {
				Files.write(scripts.resolve(script), Objects.requireNonNull(in, script).readAllBytes());
			}
		}
		return versions(python, scripts).map(versions -> new Peer(python, scripts, versions));
	}

	/** The command line that starts a script of this name. */
	public List<String> command(String script) {
		// -B: no compiled files beside the scripts, whose folder is deleted afterwards
		return List.of(python, "-B", scripts.resolve(script + ".py").toString());
	}

	private static Optional<Map<String, String>> versions(String python, Path scripts) {
		try {
			Process process = new ProcessBuilder(python, "-B", scripts.resolve("versions.py").toString())
					.redirectError(ProcessBuilder.Redirect.DISCARD).start();
			process.getOutputStream().close();
			if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly();
				return Optional.empty();
			}
			String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return process.exitValue() == 0 ? Optional.of(parse(text)) : Optional.empty();
		} catch (IOException | JsonParseException | IllegalStateException e) {
			// whatever it is, it is no Python with these libraries
			return Optional.empty();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	private static Map<String, String> parse(String text) {
		JsonObject object = JsonParser.parseString(text).getAsJsonObject();
		Map<String, String> versions = new TreeMap<>();
		for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
			versions.put(entry.getKey(), entry.getValue().getAsString());
		}
		return versions;
	}
}
