import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.SplittableRandom;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.lithoscope.ui.boreholes.PointCloud;

/**
 * Times what the Latent space view does between knowing a projection and showing it: 240,000 points into the pixels of a
 * picture, the picture onto the screen. Points are synthetic: twelve clouds of unequal size.
 *
 *   java -cp 'PLUGINS/*' tests/org.lithoscope.benchmarks/drawing/DrawPoints.java [POINTS [WIDTH HEIGHT]]
 *
 * With -Dunrehearsed=true the drawing is not rehearsed before, as it is by the workbench.
 */
class DrawPoints {

	private static final int CLOUDS = 12;
	private static final int DRAWINGS = 60;
	private static final int BACKGROUND = 0xFFFFFF;
	private static final int READING_MILLIS = 500;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	public static void main(String[] arguments) {
		int points = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 240_000;
		int width = arguments.length > 2 ? Integer.parseInt(arguments[1]) : 1200;
		int height = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 900;
		float[] x = new float[points];
		float[] y = new float[points];
		int[] colours = new int[points];
		fill(x, y, colours);
		boolean[] picked = new boolean[points];
		Arrays.fill(picked, 0, points / 10, true);
		Display display = new Display();
		Image screen = new Image(display, width, height);
		if (!Boolean.getBoolean("unrehearsed")) {
			rehearse(display, screen);
		}
		Time[] all = new Time[DRAWINGS];
		Time[] some = new Time[DRAWINGS];
		for (int i = 0; i < DRAWINGS; i++) {
			all[i] = draw(display, screen, x, y, colours, new boolean[0]);
			some[i] = draw(display, screen, x, y, colours, picked);
		}
		System.out.printf("%,d points, %d x %d pixels, ranges and colours included%n", points, width, height);
		print("all points", all);
		print("a tenth picked out", some);
		screen.dispose();
		display.dispose();
	}

	/** As in the workbench: it has drawn icons, then opens the view, and takes longer than this to read the samples. */
	private static void rehearse(Display display, Image screen) {
		Image icon = new Image(display, 16, 16);
		GC gc = new GC(screen);
		gc.drawImage(icon, 0, 0);
		gc.dispose();
		icon.dispose();
		PointCloud.rehearse(display);
		try {
			Thread.sleep(READING_MILLIS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static void fill(float[] x, float[] y, int[] colours) {
		SplittableRandom random = new SplittableRandom(1);
		for (int i = 0; i < x.length; i++) {
			int cloud = (int) (CLOUDS * Math.pow(random.nextDouble(), 2));
			x[i] = (float) (3 * Math.cos(cloud) + random.nextGaussian() * (0.2 + 0.05 * cloud));
			y[i] = (float) (3 * Math.sin(cloud) + random.nextGaussian() * (0.2 + 0.03 * cloud));
			colours[i] = cloud * 0x143A57 & 0xFFFFFF;
		}
	}

	/**
	 * From places to a picture on the screen.
	 *
	 * @param millis by the clock
	 * @param processor what the drawing thread took of them, which other processes do not change much
	 */
	private record Time(double millis, double processor) {
	}

	private static Time draw(Display display, Image screen, float[] x, float[] y, int[] colours, boolean[] picked) {
		long start = System.nanoTime();
		long busy = THREADS.getCurrentThreadCpuTime();
		PointCloud cloud = new PointCloud(x, y);
		Image image = new Image(display, cloud.paint(screen.getBounds().width, screen.getBounds().height, BACKGROUND,
				row -> colours[row], picked));
		GC gc = new GC(screen);
		gc.drawImage(image, 0, 0);
		gc.dispose();
		while (display.readAndDispatch()) {
			// until it is there
		}
		Time time = new Time((System.nanoTime() - start) / 1e6, (THREADS.getCurrentThreadCpuTime() - busy) / 1e6);
		image.dispose();
		return time;
	}

	private static void print(String what, Time[] times) {
		double[] sorted = Arrays.stream(times).skip(times.length / 3).mapToDouble(Time::millis).sorted().toArray();
		System.out.printf("%-20s first %.0f ms (%.0f of the processor), then median %.1f ms, slowest %.1f ms%n", what,
				times[0].millis(), times[0].processor(), sorted[sorted.length / 2], sorted[sorted.length - 1]);
	}
}
