package org.lithoscope.splits.study;

/** The division most of the study's variants were trained and tested on; 206, 45 and 45 of its 296 boreholes. */
public final class StudyASplitter extends StudySplitter {

	public StudyASplitter() {
		super(StudyDivision.A);
	}
}
