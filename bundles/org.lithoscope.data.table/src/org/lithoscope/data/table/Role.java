package org.lithoscope.data.table;

import java.util.List;
import java.util.Locale;

/**
 * What a column tells about a sample besides measurements, with the names by which such columns are recognised, the
 * surest first. Names are compared without case, blanks, punctuation and unit.
 */
public enum Role {
	BOREHOLE("boreholeid", "borehole", "boreholename", "holeid", "hole", "holename", "wellname", "well", "wellid",
			"drillhole", "drillholeid", "bhid"),
	SITE("siteid", "site", "sitename"),
	EXPEDITION("expedition", "exp", "expeditionid", "leg"),
	DEPTH("depthbin", "depth", "depthcsfa", "depthmbsf", "depthcsfb", "depthm", "depthft", "dept", "depthmd",
			"measureddepth", "md", "mbsf"),
	LITHOLOGY("principal", "principallithology", "lithology", "lithologyname", "lithofacies", "facies", "rocktype",
			"lith", "force2020lithofacieslithology");

	/** The value that says there is no such column, even if one looks like it. */
	public static final String NONE = "none";

	private final List<String> knownNames;

	Role(String... knownNames) {
		this.knownNames = List.of(knownNames);
	}

	/** The parameter that names the column. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** How surely a column of this name has the role, 0 being the surest; −1 if it does not look like it. */
	public int rank(String column) {
		return knownNames.indexOf(simplified(column));
	}

	/** A column's name as it is compared: letters and digits in lower case, without the unit. */
	public static String simplified(String column) {
		int unit = Header.unitStart(column);
		String name = unit < 0 ? column : column.substring(0, unit);
		return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
	}
}
