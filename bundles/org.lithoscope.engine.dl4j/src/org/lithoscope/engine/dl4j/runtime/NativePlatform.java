package org.lithoscope.engine.dl4j.runtime;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An operating system and processor, under the names that the Java runtime gives them.
 *
 * @param osName the system property {@code os.name}
 * @param osArch the system property {@code os.arch}
 */
public record NativePlatform(String osName, String osArch) {

	/** The platform this process runs on. */
	public static NativePlatform current() {
		return new NativePlatform(System.getProperty("os.name"), System.getProperty("os.arch"));
	}

	/** The name JavaCPP has for the platform, for instance {@code linux-x86_64}. */
	String folder() {
		return system() + "-" + architecture();
	}

	/**
	 * Why ND4J cannot run here, or nothing if it can as far as can be told without loading it.
	 *
	 * @param libraries where the jars and the native libraries are found
	 */
	public Optional<String> obstacle(ClassLoader libraries) {
		if (resources(libraries).isPresent()) {
			return Optional.empty();
		}
		return Optional.of("this platform (%s, %s), for which no native library of Deeplearning4j is installed"
				.formatted(osName, osArch));
	}

	/** One native library in each folder that has some, or nothing if one is missing. */
	Optional<List<URL>> resources(ClassLoader libraries) {
		List<URL> found = Stream.of("org/nd4j/linalg/cpu/nativecpu/bindings/%s/" + file("jnind4jcpu"),
				"org/bytedeco/openblas/%s/" + file("jniopenblas_nolapack"),
				"org/bytedeco/javacpp/%s/" + file("jnijavacpp"))
				.map(path -> libraries.getResource(path.formatted(folder()))).takeWhile(url -> url != null).toList();
		return Optional.of(found).filter(urls -> urls.size() == 3);
	}

	private String file(String library) {
		return switch (system()) {
			case "windows" -> library + ".dll";
			case "macosx" -> "lib" + library + ".dylib";
			default -> "lib" + library + ".so";
		};
	}

	private String system() {
		String name = osName.toLowerCase(Locale.ROOT);
		if (name.startsWith("windows")) {
			return "windows";
		}
		return name.startsWith("mac") ? "macosx" : name.replace(' ', '_');
	}

	private String architecture() {
		return switch (osArch) {
			case "amd64", "x86_64" -> "x86_64";
			case "aarch64" -> "arm64";
			default -> osArch;
		};
	}
}
