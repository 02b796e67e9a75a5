package org.lithoscope.engine.fused.internal.kernels;

/**
 * The JDK's module with the Vector API, which is not there unless asked for.
 *
 * <p>It is present with the option {@code --add-modules jdk.incubator.vector}, at the price of a warning on the
 * standard error stream at every start. The start scripts avoid the warning: they switch the compiler's part on with
 * {@code -XX:+EnableVectorSupport} and give access to the runtime's own way of adding a module later, which is used
 * here. Where a runtime does not have that way, there is no Vector API, and nothing else is lost.
 */
final class VectorModule {

	private static final String NAME = "jdk.incubator.vector";
	private static final boolean USABLE = isVisible() || add() && isVisible();

	private VectorModule() {
	}

	/** Whether the Vector API's classes can be used here. */
	static boolean isUsable() {
		return USABLE;
	}

	private static boolean isVisible() {
		try {
			Class.forName(NAME + ".FloatVector", false, VectorModule.class.getClassLoader());
			return true;
		} catch (ClassNotFoundException e) {
			return false;
		}
	}

	private static boolean add() {
		try {
			Class<?> modules = Class.forName("jdk.internal.module.Modules", true, null);
			modules.getMethod("loadModule", String.class).invoke(null, NAME);
			return true;
		} catch (ReflectiveOperationException e) {
			// not opened by the start script, or not there: the plain kernels compute the same
			return false;
		}
	}
}
