package org.lithoscope.data.las;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.lithoscope.core.data.DataException;

/**
 * Which feature a curve is, by its mnemonic: logging companies name the same measurement differently.
 *
 * <p>A mnemonic that no alias knows is a feature of its own.
 */
final class CurveNames {

	/** The feature and the mnemonics that mean it, the most usual first. */
	private static final Map<String, String> STANDARD = standard();

	private final Map<String, String> features = new HashMap<>();

	private CurveNames() {
		STANDARD.forEach((feature, mnemonics) -> put(feature, List.of(mnemonics.split(" "))));
	}

	private static Map<String, String> standard() {
		Map<String, String> standard = new LinkedHashMap<>();
		standard.put("GR", "GR SGR HSGR GRC GRD GRR GAM GAMMA GRS EHGR");
		standard.put("CGR", "CGR HCGR ECGR GRCO");
		standard.put("RHOB", "RHOB RHOZ DEN ZDEN ZDNC BDEN DENB DENS RHO RHOC");
		standard.put("DRHO", "DRHO HDRA ZCOR DCOR");
		standard.put("NPHI", "NPHI TNPH NPOR CNPOR CNC CNCF PHIN NEUT TNPL");
		standard.put("DT", "DT DTC DTCO AC DT4P DTP");
		standard.put("DTS", "DTS DTSM ACS DT4S");
		standard.put("PE", "PE PEF PEFZ PEB PDPE PHOTO");
		standard.put("SP", "SP SPC SSP");
		standard.put("CALI", "CALI CAL HCAL C1 CALS");
		standard.put("RDEP", "RDEP RT ILD RILD LLD RLLD AT90 AHT90 RES RD");
		standard.put("RMED", "RMED ILM RILM LLS RLLS AT30 AHT30 RM");
		standard.put("RSHA", "RSHA MSFL RXO RXOZ SFL SFLU AT10 AHT10 RS");
		standard.put("MS", "MS MSUS MAGS KAPPA SUSC MSUSC");
		return standard;
	}

	private void put(String feature, List<String> mnemonics) {
		mnemonics.forEach(mnemonic -> features.put(mnemonic.strip().toUpperCase(Locale.ROOT), feature));
	}

	/**
	 * The standard names and the user's, which come first.
	 *
	 * @param given entries {@code FEATURE=MNEMONIC} or {@code FEATURE=MNEMONIC|MNEMONIC}
	 * @throws DataException if one has another form
	 */
	static CurveNames with(List<String> given) throws DataException {
		CurveNames names = new CurveNames();
		for (String alias : given) {
			String[] parts = alias.split("=", 2);
			if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
				throw new DataException(("aliases contains '%s', expected FEATURE=MNEMONIC, or"
						+ " FEATURE=MNEMONIC|MNEMONIC for several.").formatted(alias));
			}
			names.put(parts[0].strip(), List.of(parts[1].split("\\|")));
		}
		return names;
	}

	/** The feature that a curve of this mnemonic measures. */
	String feature(String mnemonic) {
		return features.getOrDefault(mnemonic.toUpperCase(Locale.ROOT), mnemonic);
	}
}
