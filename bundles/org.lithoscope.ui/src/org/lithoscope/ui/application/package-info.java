/** The workbench as a program: start, window, perspectives. */
package org.lithoscope.ui.application;
