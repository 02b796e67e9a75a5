package org.lithoscope.splits.study;

/** The division of the study's v2.2, v2.10 and v3; 207, 44 and 45 of its 296 boreholes. */
public final class StudyBSplitter extends StudySplitter {

	public StudyBSplitter() {
		super(StudyDivision.B);
	}
}
