/** Identifiers, injected so that tests can fix them. */
@NullMarked
package jp.telework.kernel.id;

import org.jspecify.annotations.NullMarked;
