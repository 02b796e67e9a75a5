import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes synthetic raw files in the shape of the LILY database: {@code GRA}, {@code MS}, {@code NGR} and
 * {@code RGB_DataLITH.csv}.
 *
 * <p>{@code java RawLily.java FOLDER [SHARE]}: SHARE 1 (default) gives the numbers of rows, bins and boreholes published
 * for the study (19,827,528 rows, of which 238,506 joined bins of 0.2 m in 296 boreholes remain), 0.25 a quarter of the
 * rows. The same bytes on every machine.
 *
 * <p>As in the real files: expeditions that are numbers and such that are not (317, 320T), quoted fields with commas,
 * empty values, rows that stand twice because two lithologies were described at one depth, depths on edges of bins,
 * values with more digits than an instrument has. Values are drawn around the means of layers and say nothing about rocks.
 */
final class RawLily {

	private static final String BEFORE = "Exp,Site,Hole,Core,Type,Sect,A/W,Offset (cm),Depth CSF-A (m),Depth CSF-B (m),";
	private static final String AFTER = ",Timestamp (UTC),Instrument,Instrument group,Text ID,Test No.,Comments,Sample"
			+ " comments,Test comments,Result comments,Prefix,Principal,Suffix,Full Lithology,Simplified Lithology,"
			+ "Lithology Type,Degree of Consolidation,Lithology Subtype,Expanded Core Type,Latitude (DD),Longitude (DD),"
			+ "Water Depth (mbsl)\n";
	private static final Path LITHOLOGIES = Path.of("bundles/org.lithoscope.data.surrogate/src/org/lithoscope/data/"
			+ "surrogate/lithologies.csv");
	private static final String[] EXPEDITIONS = { "317", "318", "320", "320T", "321", "322", "323", "324", "329", "330",
			"334", "336", "339", "341", "342", "344", "345", "346", "349", "350", "351", "352", "353", "354", "355", "356",
			"359", "360", "361", "362", "363", "366", "367", "368", "368X", "369", "371T", "372", "374", "375", "376", "379",
			"382", "383", "385", "390", "391", "392", "393", "395", "395C", "396", "397T" };

	/** One hole and its layers. */
	private record Hole(String start, String end, int firstBin, int bins, int[] lithologyOfBin) {
	}

	/** One instrument: its file, value columns, and which bins it has how many rows in. */
	private record Instrument(String type, String columns, long rows, BitSet bins, int extraBins) {
	}

	private final double share;
	private final Path folder;
	private final List<String> names = new ArrayList<>();
	private final List<double[]> means = new ArrayList<>();
	private final List<Double> weights = new ArrayList<>();
	private final List<Hole> holes = new ArrayList<>();
	private int bins;

	private RawLily(Path folder, double share) {
		this.folder = folder;
		this.share = share;
	}

	public static void main(String[] arguments) throws IOException {
		if (arguments.length < 1) {
			System.err.println("java RawLily.java FOLDER [SHARE]   (in the root of a source checkout)");
			System.exit(2);
		}
		new RawLily(Path.of(arguments[0]), arguments.length > 1 ? Double.parseDouble(arguments[1]) : 1).write();
	}

	private int scaled(long count) {
		return (int) Math.max(1, Math.round(count * share));
	}

	private void write() throws IOException {
		Files.createDirectories(folder);
		readLithologies();
		// 296 holes have everything, 8 lack natural gamma, 228 lack colours, 2 lack both
		int complete = scaled(250_000);
		drill(scaled(296), complete);
		drill(scaled(8), scaled(6_000));
		drill(scaled(2), scaled(1_500));
		drill(scaled(228), scaled(423_244) - bins);
		SplittableRandom random = new SplittableRandom(20_231);
		BitSet gra = range(0, bins);
		BitSet ms = without(gra, bins - scaled(422_834), random);
		int gammaless = complete + scaled(6_000) + scaled(1_500);
		BitSet ngr = (BitSet) ms.clone();
		ngr.clear(complete, gammaless);
		ngr = without(ngr, ngr.cardinality() - scaled(403_391), random);
		BitSet colours = (BitSet) ngr.clone();
		colours.clear(complete, bins);
		colours = without(colours, colours.cardinality() - scaled(238_767), random);
		BitSet outliers = new BitSet();
		for (int left = scaled(261); left > 0;) {
			int bin = colours.nextSetBit(random.nextInt(complete));
			if (bin >= 0 && !outliers.get(bin)) {
				outliers.set(bin);
				left--;
			}
		}
		colours.set(complete, complete + scaled(6_000));
		writeFile(new Instrument("GRA", "Bulk density (GRA)", scaled(4_134_647), gra, 0), outliers);
		writeFile(new Instrument("MS", "Magnetic susceptibility (instr. units)", scaled(4_081_560), ms, scaled(91)),
				outliers);
		writeFile(new Instrument("NGR", "NGR total counts (cps)", scaled(822_161), ngr, scaled(2_083)), outliers);
		writeFile(new Instrument("RGB", "R,G,B", scaled(10_789_797), colours,
				scaled(253_916) - colours.cardinality()), outliers);
	}

	private void readLithologies() throws IOException {
		double sum = 0;
		for (String line : Files.readAllLines(LITHOLOGIES).stream().skip(1).toList()) {
			String[] fields = line.split(",", -1);
			names.add(fields[0]);
			sum += Double.parseDouble(fields[1]);
			weights.add(sum);
			double lightness = number(fields[9], 4);
			double warmth = number(fields[10], 0.1);
			means.add(new double[] { number(fields[6], 1.7), Math.expm1(number(fields[7], 3)),
					Math.expm1(number(fields[8], 3)), Math.expm1(lightness + warmth / 2), Math.expm1(lightness),
					Math.expm1(lightness - warmth) });
		}
	}

	private static double number(String text, double otherwise) {
		return text.isEmpty() ? otherwise : Double.parseDouble(text);
	}

	private void drill(int count, int total) {
		for (int i = 0; i < count; i++) {
			SplittableRandom random = new SplittableRandom(holes.size());
			int number = holes.size();
			int length = (int) ((long) total * (i + 1) / count - (long) total * i / count);
			int[] lithology = new int[length];
			for (int bin = 0, layer = 0; bin < length; bin++) {
				if (bin == 0 || random.nextInt(40) == 0) {
					layer = lithology(random);
				}
				lithology[bin] = layer;
			}
			String expedition = EXPEDITIONS[number / 10 % EXPEDITIONS.length];
			String start = "%s,U%d,%c,".formatted(expedition, 1300 + number / 3, (char) ('A' + number % 3));
			String end = String.format(Locale.ROOT, ",%.4f,%.4f,%.1f\n", random.nextDouble(-60, 60),
					random.nextDouble(-180, 180), random.nextDouble(80, 5800));
			holes.add(new Hole(start, end, bins, length, lithology));
			bins += length;
		}
	}

	private int lithology(SplittableRandom random) {
		double at = random.nextDouble() * weights.get(weights.size() - 1);
		int code = 0;
		while (weights.get(code) <= at) {
			code++;
		}
		return code;
	}

	private static BitSet range(int from, int to) {
		BitSet set = new BitSet();
		set.set(from, to);
		return set;
	}

	/** All but so many members, chosen evenly over the whole. */
	private static BitSet without(BitSet set, int removed, SplittableRandom random) {
		int[] members = set.stream().toArray();
		BitSet rest = (BitSet) set.clone();
		for (int i = 0; i < removed; i++) {
			int from = (int) ((long) members.length * i / removed);
			int to = (int) ((long) members.length * (i + 1) / removed);
			rest.clear(members[from + random.nextInt(to - from)]);
		}
		return rest;
	}

	private void writeFile(Instrument instrument, BitSet outliers) throws IOException {
		Path file = folder.resolve(instrument.type() + "_DataLITH.csv");
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
			out.write((BEFORE + instrument.columns() + AFTER).getBytes(StandardCharsets.UTF_8));
			long total = instrument.bins().cardinality() + instrument.extraBins();
			long done = 0;
			int extra = instrument.extraBins();
			for (int h = 0; h < holes.size(); h++) {
				Hole hole = holes.get(h);
				RowWriter rows = new RowWriter(out, instrument.type(), hole, h);
				for (int bin = 0; bin < hole.bins(); bin++) {
					if (instrument.bins().get(hole.firstBin() + bin)) {
						int count = (int) (instrument.rows() * (done + 1) / total - instrument.rows() * done / total);
						rows.bin(bin, count, outliers.get(hole.firstBin() + bin));
						done++;
					}
				}
				// bins below the last of the density log, which no join keeps
				int below = h == holes.size() - 1 ? extra : Math.min(extra, instrument.extraBins() / holes.size() + 1);
				for (int bin = hole.bins(); rows.written() && below > 0; bin++, below--, extra--) {
					int count = (int) (instrument.rows() * (done + 1) / total - instrument.rows() * done / total);
					rows.bin(bin, count, false);
					done++;
				}
			}
			for (int bin = 90_000; extra > 0; bin++, extra--, done++) {
				int count = (int) (instrument.rows() * (done + 1) / total - instrument.rows() * done / total);
				new RowWriter(out, instrument.type(), holes.get(0), 0).bin(bin, count, false);
			}
		}
		System.out.printf(Locale.ROOT, "%s: %,d rows, %,d bytes%n", file, instrument.rows(), Files.size(file));
	}

	/** The rows of one hole in one file. */
	private final class RowWriter {

		private final OutputStream out;
		private final String type;
		private final Hole hole;
		private final SplittableRandom random;
		private final StringBuilder row = new StringBuilder(400);
		private boolean written;

		RowWriter(OutputStream out, String type, Hole hole, int number) {
			this.out = out;
			this.type = type;
			this.hole = hole;
			this.random = new SplittableRandom(31L * number + type.hashCode());
		}

		boolean written() {
			return written;
		}

		void bin(int bin, int count, boolean outlier) throws IOException {
			written = true;
			int layer = hole.lithologyOfBin()[Math.min(bin, hole.bins() - 1)];
			int below = hole.lithologyOfBin()[Math.min(bin + 1, hole.bins() - 1)];
			for (int i = 0; i < count; i++) {
				// two decimals of a row describe a second lithology, at the depth of the row before
				boolean twice = i > 0 && i % 7 == 3 && random.nextInt(8) == 0;
				double within = ((twice ? i - 1 : i) + 0.5) / count;
				int lithology = within > 0.75 && below != layer || twice ? below : layer;
				row(bin, within, lithology, outlier, count > 4 && i > 0 ? random.nextInt(400) : 1);
			}
		}

		private void row(int bin, double within, int lithology, boolean outlier, int fault) throws IOException {
			double depth = bin * 0.2 + (bin == 0 ? 0.095 * within : -0.1 + 0.2 * within);
			// the lower edge of an odd bin belongs to the even bin above: it is rounded half to even
			String metres = String.valueOf(Math.round(depth * 1000) / 1000.0);
			int core = bin / 48 + 1;
			int centimetres = (int) (within * 20) + bin % 7 * 20;
			row.setLength(0);
			row.append(hole.start()).append(core).append(",H,").append(bin / 7 % 7 + 1).append(",A,").append(centimetres)
					.append(',').append(metres).append(',').append(metres).append(',');
			values(lithology, outlier, fault == 0);
			row.append(",2013-0").append(core % 9 + 1).append("-1").append(bin % 9).append("T0").append(bin % 10)
					.append(":5").append(centimetres % 10).append(":00Z,").append(type).append(",WRMSL,SECT")
					.append(1_000_000 + bin).append(',').append(2_000_000 + bin).append(',');
			row.append(random.nextInt(50) == 0 ? "\"cracked, remeasured\"" : "").append(",,,,");
			String name = names.get(lithology);
			boolean prefixed = lithology % 3 == 0;
			row.append(prefixed ? "calcareous" : "").append(',').append(fault == 2 ? "" : name).append(',')
					.append(lithology % 5 == 0 ? "with ash" : "").append(',');
			row.append(lithology % 5 == 0 ? "\"" + name + ", with ash\"" : name).append(',').append(name)
					.append(",sedimentary,unlithified,,").append("APC").append(hole.end());
			out.write(row.toString().getBytes(StandardCharsets.UTF_8));
		}

		private void values(int lithology, boolean outlier, boolean empty) {
			double[] mean = means.get(lithology);
			switch (type) {
				case "GRA" -> value(outlier ? 5.2 : Math.max(0.5, mean[0] + noise(0.1)), 1_000, empty);
				case "MS" -> value(mean[1] * (1 + noise(0.3)) - 2, 100, empty);
				case "NGR" -> value(mean[2] * (1 + noise(0.2)), 1_000, empty);
				default -> {
					double light = 1 + noise(0.1);
					value(clamp(mean[3] * light), 10, empty);
					row.append(',');
					value(clamp(mean[4] * light), 10, false);
					row.append(',');
					value(clamp(mean[5] * light), 10, false);
				}
			}
		}

		private double noise(double spread) {
			return spread * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5) * 2;
		}

		private double clamp(double colour) {
			return Math.max(0, Math.min(255, colour));
		}

		/** Most values have the digits of the instrument, some all that a computer gave. */
		private void value(double value, int digits, boolean empty) {
			if (!empty) {
				row.append(random.nextInt(20) == 0 ? value : Math.round(value * digits) / (double) digits);
			}
		}
	}
}
