package org.lithoscope.data.lily;

import java.util.List;
import java.util.Locale;

/** The instruments whose files are read, with the columns that count. Source: doi:10.1029/2023GC011287. */
public enum Instrument {

	/** Gamma-ray attenuation: bulk density. */
	GRA("gamma-ray attenuation", List.of("GRA", "GRAPE"), Quantity.of("Bulk density (GRA)", "g/cm³",
			"Bulk density (g/cm^3)", "Bulk density (GRA) (g/cm^3)", "Density (g/cc)", "Density (g/cm3)", "Density",
			"Bulk density").within(0.3, 4.0)),
	/** Magnetic susceptibility of the loop. */
	MS("magnetic susceptibility", List.of("MS", "MSL", "MSLOOP"), Quantity.of("Magnetic susceptibility (instr. units)",
			"instr. units", "Magnetic susceptibility", "Susceptibility (instr. units)", "Corrected susceptibility",
			"Raw mean susceptibility (SI)", "Susceptibility")),
	/** Natural gamma radiation. */
	NGR("natural gamma radiation", List.of("NGR"), Quantity.of("NGR total counts (cps)", "cps", "Total counts (cps)",
			"Total counts", "Total CPS", "Counts (cps)")),
	/** Colours of the line-scan camera. */
	RGB("colours", List.of("RGB"), Quantity.of("R", "", "Red").within(0, 255),
			Quantity.of("G", "", "Green").within(0, 255), Quantity.of("B", "", "Blue").within(0, 255)),
	/** Reflectance spectroscopy and colorimetry. */
	RSC("reflectance", List.of("RSC", "CRS"), Quantity.of("Reflectance L*", "", "L*"),
			Quantity.of("Reflectance a*", "", "a*"), Quantity.of("Reflectance b*", "", "b*")),
	/** Magnetic susceptibility of the point sensor. */
	MSP("point magnetic susceptibility", List.of("MSP", "MSPOINT"), Quantity.of("MSP (instr. units)", "instr. units",
			"Magnetic susceptibility (instr. units)", "Magnetic susceptibility", "Corrected susceptibility")),
	/** Moisture and density of discrete samples. */
	MAD("moisture and density", List.of("MAD"), Quantity.of("Porosity (vol%)", "vol%", "Porosity (%)", "Porosity"),
			Quantity.of("Grain density (g/cm^3)", "g/cm³", "Grain density (g/cm3)", "Grain density (g/cc)",
					"Grain density")),
	/** P-wave velocity by caliper, or of the logger where there is no caliper file. */
	PWC("P-wave velocity", List.of("PWC", "PWL"), Quantity.of("P_wave_velocity", "m/s", "P-wave velocity x (m/s)",
			"P-wave velocity y (m/s)", "P-wave velocity z (m/s)", "P-wave velocity (m/s)", "Velocity (m/s)").inAnyDirection()),
	/** Thermal conductivity. */
	TCON("thermal conductivity", List.of("TCON", "THCN"), Quantity.of("Thermal conductivity mean (W/(m*K))", "W/(m·K)",
			"Thermal conductivity (W/(m*K))", "Thermal conductivity average (W/(m*K))", "Thermal conductivity"));

	private final String description;
	private final List<String> fileTypes;
	private final List<Quantity> quantities;

	Instrument(String description, List<String> fileTypes, Quantity... quantities) {
		this.description = description;
		this.fileTypes = fileTypes;
		this.quantities = List.of(quantities);
	}

	/** What it measures, for people. */
	public String description() {
		return description;
	}

	/** The types by which its files are called, the preferred one first: {@code <TYPE>_DataLITH.csv}. */
	public List<String> fileTypes() {
		return fileTypes;
	}

	/**
	 * Whether its types are different instruments, of which the first one that is there counts; otherwise they are names
	 * of the same, and files of two types are a mistake.
	 */
	public boolean prefersFirstType() {
		return this == PWC;
	}

	/** What it measures, one column of the table each. */
	public List<Quantity> quantities() {
		return quantities;
	}

	/** A name for tables of the database. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
