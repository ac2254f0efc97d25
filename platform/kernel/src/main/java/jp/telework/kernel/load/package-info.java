/** Bounds on what a replica does at the same time. */
@NullMarked
package jp.telework.kernel.load;

import org.jspecify.annotations.NullMarked;
