/** Tests that drive the real workbench with real widgets. */
package org.lithoscope.ui.tests;
