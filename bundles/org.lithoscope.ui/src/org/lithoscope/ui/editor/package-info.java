/** Editing suites: a form per part of a suite and its source, with undo and checks while one types. */
package org.lithoscope.ui.editor;
