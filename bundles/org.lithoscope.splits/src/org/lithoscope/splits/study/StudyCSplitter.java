package org.lithoscope.splits.study;

/** The division of the study's extended v2.6 run and v2.9; 205, 46 and 45 of its 296 boreholes. */
public final class StudyCSplitter extends StudySplitter {

	public StudyCSplitter() {
		super(StudyDivision.C);
	}
}
