/** A variant of its own in one class. */
package org.example.huber;
