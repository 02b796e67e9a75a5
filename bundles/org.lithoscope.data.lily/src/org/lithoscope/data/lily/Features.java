package org.lithoscope.data.lily;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which instruments make up the table. The first one tells the lithology of a bin. */
public enum Features {

	/** Bulk density, magnetic susceptibility, natural gamma, colours: the study's table from v2 on. */
	SIX("6d", Instrument.GRA, Instrument.MS, Instrument.NGR, Instrument.RGB),
	/** Bulk density, magnetic susceptibility, natural gamma. */
	THREE("3d", Instrument.GRA, Instrument.MS, Instrument.NGR),
	/** Porosity, grain density, P-wave velocity, thermal conductivity of discrete samples. */
	MAD("mad", Instrument.MAD, Instrument.PWC, Instrument.TCON),
	/** Density, susceptibility, natural gamma, reflectance and point susceptibility: the study's v2.6.1. */
	RSC("rsc", Instrument.GRA, Instrument.MS, Instrument.NGR, Instrument.RSC, Instrument.MSP);

	private final String id;
	private final List<Instrument> instruments;

	Features(String id, Instrument... instruments) {
		this.id = id;
		this.instruments = List.of(instruments);
	}

	/** The name on the command line. */
	public String id() {
		return id;
	}

	/** The instruments in the order of the joins. */
	public List<Instrument> instruments() {
		return instruments;
	}

	/** All columns in the order of the table. */
	public List<Quantity> quantities() {
		return instruments.stream().flatMap(instrument -> instrument.quantities().stream()).toList();
	}

	/** The set with this name on the command line. */
	public static Optional<Features> of(String id) {
		return Arrays.stream(values()).filter(features -> features.id.equals(id)).findFirst();
	}
}
