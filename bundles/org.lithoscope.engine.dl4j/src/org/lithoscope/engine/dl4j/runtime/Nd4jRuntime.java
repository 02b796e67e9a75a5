package org.lithoscope.engine.dl4j.runtime;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.FileLocator;
import org.nd4j.common.config.ND4JClassLoading;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Brings up ND4J, which can happen once per process, at the first network that needs it.
 *
 * <p>ND4J looks for its backend with the class loader of the thread that touches it first, copies 400 MB of native
 * libraries into the user's home, and takes as many threads as there are cores, which then wait by spinning. Here it
 * looks in its own bundle, uses the libraries where they lie, and computes on the calling thread.
 */
public final class Nd4jRuntime {

	private Nd4jRuntime() {
	}

	/** Why ND4J cannot run on this platform, or nothing if it can; loads neither ND4J nor a native library. */
	public static Optional<String> obstacle() {
		return NativePlatform.current().obstacle(libraries());
	}

	/**
	 * Returns when ND4J is ready, and keeps its work for the calling thread on that thread.
	 *
	 * @throws IllegalStateException if there is no native library for this platform or it cannot be loaded; names the
	 *         platform
	 */
	public static void start() {
		Optional<String> obstacle = obstacle();
		if (obstacle.isPresent()) {
			throw new IllegalStateException("Deeplearning4j cannot run on %s. Choose engine = fused, which needs none"
					.formatted(obstacle.get()));
		}
		Throwable failure = Start.FAILURE;
		if (failure != null) {
			NativePlatform platform = NativePlatform.current();
			throw new IllegalStateException(("Deeplearning4j could not be started on this platform (%s, %s): %s."
					+ " Choose engine = fused, which needs no native library").formatted(platform.osName(),
							platform.osArch(), rootOf(failure)), failure);
		}
		keepToThisThread();
	}

	/** OpenMP has one thread count per calling thread, so that each thread has to say that it wants no others. */
	public static void keepToThisThread() {
		NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
	}

	/** The class loader of the bundle that has ND4J's jars and native libraries. */
	public static ClassLoader libraries() {
		return ND4JClassLoading.class.getClassLoader();
	}

	private static Throwable rootOf(Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return root;
	}

	/** Its initialisation is the start; the runtime sees to it that there is only one. */
	private static final class Start {

		/** What went wrong, or null. */
		static final Throwable FAILURE = run();

		private static Throwable run() {
			Thread thread = Thread.currentThread();
			ClassLoader before = thread.getContextClassLoader();
			thread.setContextClassLoader(libraries());
			try {
				tellWhereNativeLibrariesAre();
				System.setProperty("org.nd4j.log.initialization", "false");
				System.setProperty("org.deeplearning4j.crash.reporting.enabled", "false");
				ND4JClassLoading.setNd4jClassloader(libraries());
				Nd4j.getEnvironment().setMaxMasterThreads(1);
				Nd4j.factory().blas().setMaxThreads(1);
				return null;
			} catch (IOException | RuntimeException | LinkageError e) {
				return e;
			} finally {
				thread.setContextClassLoader(before);
			}
		}

		/** Libraries that lie in folders are loaded from there; JavaCPP copies the others into the working folder. */
		private static void tellWhereNativeLibrariesAre() throws IOException {
			List<URL> resources = NativePlatform.current().resources(libraries()).orElseThrow();
			Set<String> folders = new LinkedHashSet<>();
			for (URL resource : resources) {
				URL local = FileLocator.toFileURL(resource);
				if (local.getProtocol().equals("file") && !resource.getProtocol().equals("file")) {
					folders.add(new File(local.getPath()).getParent());
				}
			}
			String path = String.join(File.pathSeparator, folders);
			System.setProperty("org.bytedeco.javacpp.pathsFirst", Boolean.toString(!folders.isEmpty()));
			System.setProperty("org.bytedeco.javacpp.platform.preloadpath", path);
			System.setProperty("org.bytedeco.javacpp.platform.linkpath", path);
			if (System.getProperty("org.bytedeco.javacpp.cachedir") == null) {
				System.setProperty("org.bytedeco.javacpp.cachedir", workingFolder().toString());
			}
		}

		/** In the workbench's configuration; outside OSGi among temporary files. */
		private static Path workingFolder() {
			Bundle bundle = FrameworkUtil.getBundle(Nd4jRuntime.class);
			File folder = bundle == null ? null : bundle.getDataFile("nd4j");
			return folder == null ? Path.of(System.getProperty("java.io.tmpdir"), "lithoscope-nd4j") : folder.toPath();
		}
	}
}
