/**
 * Contestants take turns at the same work: each is a process of its own that waits for a line, does the work once and
 * answers with what it took, so that whatever else goes on in the machine hits all of them alike.
 */
package org.lithoscope.bench.contest;
