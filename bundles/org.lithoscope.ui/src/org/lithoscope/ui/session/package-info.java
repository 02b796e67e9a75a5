/** What the workbench shows at the moment: one suite with its runs, stored or running. No widgets here. */
package org.lithoscope.ui.session;
