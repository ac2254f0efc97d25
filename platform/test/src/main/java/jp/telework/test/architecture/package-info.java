/** The shape of every service, as rules that fail a build. */
@NullMarked
package jp.telework.test.architecture;

import org.jspecify.annotations.NullMarked;
