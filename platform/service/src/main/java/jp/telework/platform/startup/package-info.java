/** Checks that stop a dangerous start. */
@NullMarked
package jp.telework.platform.startup;

import org.jspecify.annotations.NullMarked;
