package org.lithoscope.data.lily.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

class SessionTest {

	private static String told(String message) {
		return Session.failure(new SQLException(message)).getMessage();
	}

	@Test
	void aFullDiskIsToldInPlainWordsWhoeverNotices() {
		assertEquals("the disk is full", told("IO Error: Could not write file: No space left on device"));
		assertEquals("the disk is full", told("Out of Memory Error: failed to offload data block of size 256.0 KiB"
				+ " (2.5 MiB/2.6 MiB used).\nThis limit was set by the 'max_temp_directory_size' setting."));
	}

	@Test
	void otherFailuresAreToldInOneLineWithoutAFullStop() {
		assertEquals("IO Error: the file is locked", told("IO Error: the file is locked.\nUse another one."));
	}
}
