package org.lithoscope.engine.fused.internal.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class KernelSetTest {

	private static String refusal(String wanted, int laneBits) {
		return assertThrows(IllegalArgumentException.class, () -> KernelSet.choose(wanted, laneBits)).getMessage();
	}

	@Test
	void wideLanesAreUsedUnlessPlainJavaIsAskedFor() {
		assertEquals("Vector API kernels, 512 bits at once", KernelSet.choose("auto", 512).label());
		assertEquals("Vector API kernels, 512 bits at once (lithoscope.kernels = vector)",
				KernelSet.choose("vector", 512).label());
		assertEquals("plain Java kernels (lithoscope.kernels = plain)", KernelSet.choose("plain", 512).label());
	}

	@Test
	void narrowLanesLeaveTheWorkToTheCompiler() {
		assertEquals("plain Java kernels (this processor computes on 256 bits at once, "
				+ "the Vector API kernels need 512)",
				KernelSet.choose("auto", 256).label());
		assertEquals("plain Java kernels (the Java runtime was started without the Vector API)",
				KernelSet.choose("auto", 0).label());
	}

	@Test
	void whatCannotBeHadIsRefused() {
		assertEquals("lithoscope.kernels = vector: the Java runtime was started without the Vector API; "
				+ "choose auto or plain, which compute the same", refusal("vector", 0));
		assertEquals("lithoscope.kernels = vector: this processor computes on 256 bits at once, "
				+ "the Vector API kernels need 512; choose auto or plain, which compute the same",
				refusal("vector", 256));
		assertEquals("lithoscope.kernels = fast: expected auto, vector or plain", refusal("fast", 512));
	}

	@Test
	void plainKernelsNeedNothing() {
		assertInstanceOf(PlainKernels.class, KernelSet.choose("auto", 0).create(8));
	}
}
