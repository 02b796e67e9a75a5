package org.lithoscope.data.surrogate;

/** Where a lithology forms; an expedition drills mostly in one setting, which makes its lithologies alike. */
enum Setting {
	PELAGIC, HEMIPELAGIC, PLATFORM, FAN, ARC, SILICEOUS, CRUST, GLACIAL
}
