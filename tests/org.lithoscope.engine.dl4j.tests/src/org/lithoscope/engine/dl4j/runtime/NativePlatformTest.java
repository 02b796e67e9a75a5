package org.lithoscope.engine.dl4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativePlatformTest {

	@ParameterizedTest
	@CsvSource({ "Linux, amd64, linux-x86_64", "Windows 11, amd64, windows-x86_64", "Mac OS X, aarch64, macosx-arm64",
			"Linux, aarch64, linux-arm64" })
	void foldersAreNamedAsJavaCppNamesThem(String name, String architecture, String folder) {
		assertEquals(folder, new NativePlatform(name, architecture).folder());
	}

	@Test
	void aPlatformWithoutNativeLibrariesIsNamed() {
		Optional<String> obstacle = new NativePlatform("Linux", "riscv64").obstacle(Nd4jRuntime.libraries());
		assertEquals(Optional.of("this platform (Linux, riscv64), for which no native library of Deeplearning4j is"
				+ " installed"), obstacle);
	}

	@Test
	void theNativeLibrariesOfThisPlatformAreInstalled() {
		assertEquals(Optional.empty(), NativePlatform.current().obstacle(Nd4jRuntime.libraries()));
		assertTrue(Nd4jRuntime.obstacle().isEmpty());
	}
}
