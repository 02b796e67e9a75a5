package org.lithoscope.data.las;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A data section with its columns, all of one length.
 *
 * @param title what the section is
 * @param curves in the order of the file; mnemonics may occur twice
 * @param lines per row the line it begins in, from 1
 */
record Section(SectionTitle title, List<Curve> curves, List<Long> lines) {

	int rows() {
		return lines.size();
	}

	/** The line a row begins in. */
	long lineOf(int row) {
		return lines.get(row);
	}

	/** The first curve with this mnemonic. */
	Optional<Curve> curve(String mnemonic) {
		return first(name -> name.equalsIgnoreCase(mnemonic));
	}

	/** The first curve whose mnemonic fits. */
	Optional<Curve> first(Predicate<String> mnemonic) {
		return curves.stream().filter(curve -> mnemonic.test(curve.mnemonic())).findFirst();
	}
}
